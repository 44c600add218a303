/** The words that facts of the record are told in, each list once: catalogs are read, and the record is typed, by them. */

/** A (the publisher itself), B (official text republished elsewhere), C (secondary). */
export const tiers = ['A', 'B', 'C'] as const;

/** How a text was read: in the publication itself, or in what somebody else made of it. */
export const copies = [
  'original',
  'repost',
  'copy',
  'mirror',
  'repository',
  'export',
  'yearbook',
  'translation',
  'aggregator',
  'quotation',
] as const;

/** How the document words the number; anything but `exact` opens a side of the interval or blurs it. */
export const qualifiers = ['exact', 'about', 'over', 'nearly', 'atLeast', 'atMost', 'below', 'range'] as const;

/** Why a value is there, unusual or absent. What its document calls `expected` is never an outcome. */
export const statuses = [
  'published',
  'derived',
  'provisional',
  'expected',
  'revised',
  'break',
  'notPublished',
  'suppressed',
] as const;

/** Marks behind values: of the third tier, and of what is unusual about a value. */
export const marks = ['C', 'derived', 'provisional', 'expected', 'break'] as const;

/** Kinds of periods, as downloads tell them. */
export const periodKinds = [
  'year',
  'years',
  'quarter',
  'quarters',
  'month',
  'months',
  'day',
  'days',
  'not-stated',
] as const;

/** What a dataset holds: the observations of its own indicators or of all, or another part of the record. */
export const datasetContents = [
  'own',
  'all',
  'targets',
  'claims',
  'delisted',
  'indicators',
  'regions',
  'sources',
] as const;

/** Subjects of indicators, targets and claims, in the order of the site. */
export const themes = [
  'incomes',
  'structure',
  'poverty',
  'relocation',
  'consolidation',
  'population',
  'prices',
  'documents',
] as const;

export const regionLevels = [
  'nation',
  'macroRegion',
  'province',
  'prefecture',
  'county',
  'village',
  'group',
  'relocationSite',
] as const;

export const directions = ['higher', 'lower', 'none'] as const;

export const targetRules = [
  'atLeast',
  'atMost',
  'equals',
  'growthAtLeast',
  'meanGrowthAtLeast',
  'growthAbove',
  'ratioRises',
  'notBelowPrevious',
  'reachesReference',
  'statement',
  'qualitative',
] as const;

/**
 * Whether a target is met, as far as printed precision allows to say. `stated…`: no figure tells, but somebody published that
 * it was or was not met. Then why there is no verdict: its time has not come, it has no due date, nothing measures it.
 */
export const verdicts = [
  'met',
  'statedMet',
  'metWithinRounding',
  'notMet',
  'statedNotMet',
  'notDue',
  'noData',
  'noDueDate',
  'noIndicator',
  'notComparable',
  'qualitative',
] as const;

/** How a document words what it sets itself, where not plainly: 预期, 力争, 奋斗目标. */
export const commitments = ['expected', 'strive', 'aspire'] as const;

/** What a statement says of a target: that it was met, that it was not, or news that decide nothing. */
export const statementKinds = ['met', 'notMet', 'told'] as const;

/** Who relates the numbers of a claim: a sentence of the document, or the ledger, which sets published values side by side. */
export const claimMakers = ['document', 'ledger'] as const;

/** Whether a published relation holds when it is computed again. */
export const claimVerdicts = ['agrees', 'agreesWithinRounding', 'disagrees', 'cannotCheck'] as const;

/** Which reference a region is held against: its province, the nation, the highest province, or another group of its own. */
export const comparisonScopes = ['parent', 'nation', 'best', 'own'] as const;

/** How the page of a county tells that it is on a list: at its head, by the period in which it left, or by that of the list. */
export const listWordings = ['lead', 'left', 'on'] as const;

/** How a conflict between publications ends on the site. */
export const outcomes = ['rival', 'dimension', 'indicator', 'break', 'withheld', 'qualified', 'claim', 'open'] as const;

/** What a release does to a figure, in the order in which readers want to know: what they may have cited comes first. */
export const changeKinds = ['revised', 'withdrawn', 'added'] as const;

/** How a quantity moves: levels such as incomes by a yearly rate, shares and rates by points a year. */
export const paceKinds = ['compound', 'linear'] as const;

/**
 * Observed pace over required pace, as a class. The thresholds are those by which Eurostat judges indicators with a
 * quantitative target in its monitoring of the sustainable development goals: 95 %, 60 % and 0 %.
 */
export const paceClasses = ['onTrack', 'slow', 'tooSlow', 'away'] as const;

/** Picture files that a figure may have: for articles, for previews and posts, for phones, for paper. */
export const pictureNames = ['wide', 'social', 'square', 'narrow', 'print'] as const;
export type PictureName = (typeof pictureNames)[number];

/** What a figure shows, and how: `src/figures/kinds.ts` has a maker for each. */
export const figureKinds = [
  'ranking',
  'latest-ranking',
  'latest-by-year',
  'map',
  'spark-map',
  'trend',
  'codes-trend',
  'multiples',
  'trend-panels',
  'strip',
  'parts-strip',
  'coverage',
  'ladder',
  'gap-ladder',
  'dumbbell',
  'scatter',
  'structure-years',
  'structure-provinces',
  'pace',
  'target',
  'yearly-bars',
  'latest-bars',
  'target-bars',
  'first-and-last',
  'plan',
  'planned-parts',
  'promise-outcome',
  'verdict-strip',
] as const;
