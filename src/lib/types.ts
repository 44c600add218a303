/** The model of the record: the words of official statistics, used alike by build, pages, API and downloads. */

/** A (the publisher itself), B (official text republished elsewhere), C (secondary). */
export type Tier = 'A' | 'B' | 'C';

/** How the document words the number; anything but `exact` opens a side of the interval or blurs it. */
export type Qualifier = 'exact' | 'about' | 'over' | 'nearly' | 'atLeast' | 'atMost' | 'below' | 'range';

/** Why a value is there, unusual or absent. */
export type Status = 'published' | 'derived' | 'provisional' | 'revised' | 'break' | 'notPublished' | 'suppressed';

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
export type Theme = (typeof themes)[number];

/** A number known to its printed precision. `low` or `high` is `null` where that side is open; `value` is `null` for a band. */
export interface Interval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Dimension id to code id, e.g. `{ incomeSource: 'wages' }`; holds every dimension of the indicator. */
export type Dimensions = Readonly<Record<string, string>>;

/** A name in a formula and the id of the observation it stands for. */
export interface FormulaInput {
  readonly name: string;
  readonly observation: string;
}

/** One value of an indicator for a region and a period, with everything needed to trace it. */
export interface Observation extends Interval {
  /** Stable address of this observation within the record. */
  readonly id: string;
  /** The figure's own id in its table where the table has one (`S004-01`). */
  readonly figure: string | null;
  readonly indicator: string;
  readonly region: string;
  /** `2020`, `2020-03`, `2020-Q3`, `2019-Q1/2019-Q3`, `2016/2020`, `2019-12-23` or `not-stated`. */
  readonly period: string;
  /** The document's own words on the period ("截至去年底"). */
  readonly periodNote: string | null;
  readonly dimensions: Dimensions;
  /** Unit id of the indicator; the printed text may be in another unit of the same kind. */
  readonly unit: string;
  /** The text as published. */
  readonly printed: string;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly tier: Tier;
  /** Source id; the first where a table credits several to one row. */
  readonly source: string;
  /** All credited sources. */
  readonly sources: readonly string[];
  /** Where in the source: table, row, column. */
  readonly locator: string;
  readonly quote: string | null;
  readonly note: string | null;
  /** `true` for the observation chosen among rivals for its key. */
  readonly chosen: boolean;
  /** Derived values only: the formula over named inputs, and the observation each name stands for. */
  readonly formula: string | null;
  readonly inputs: readonly FormulaInput[];
}

/** Text in the two written locales; traditional characters are made from `zh`. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Levels of regions, the largest first. */
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
export type RegionLevel = (typeof regionLevels)[number];

export interface Region {
  /** GB/T 2260 code where there is one, else a word (`CN`, `east`, `poor-areas`). */
  readonly id: string;
  /** Six-digit GB/T 2260 code, or `null`. */
  readonly code: string | null;
  readonly slug: string;
  readonly level: RegionLevel;
  readonly parent: string | null;
  /** `east`, `central` or `west` for provinces. */
  readonly macroRegion: string | null;
  readonly name: Text;
  readonly shortName: Text;
  /** Only where the English names are pinyin that this program made, as nobody has written one. */
  readonly romanised?: true;
  /** Spellings of publishers, which a search goes by. */
  readonly aliases: readonly string[];
  /** Two letters of ISO 3166-2:CN, for places too small for a name; provinces only. */
  readonly abbreviation: string | null;
  /** Column and row on the 34-tile map; provinces only. */
  readonly tile: { readonly column: number; readonly row: number } | null;
  readonly note: Text | null;
  /** Ids of the provinces with a land border to it; provinces only. */
  readonly neighbours: readonly string[];
}

export interface DimensionCode {
  readonly code: string;
  readonly name: Text;
  readonly parent: string | null;
}

export interface Dimension {
  readonly id: string;
  readonly name: Text;
  readonly default: string;
  readonly codes: readonly DimensionCode[];
}

export interface Unit {
  readonly id: string;
  readonly name: Text;
  /** Short label beside a number. */
  readonly symbol: Text;
  /** Units of one kind convert into each other. */
  readonly kind: string;
  /** Power of ten to the kind's base unit. */
  readonly exponent: number;
}

export type Direction = 'higher' | 'lower' | 'none';

export interface Break {
  /** Series it concerns; empty = all, `*` = every code but the default. */
  readonly dimensions: Dimensions;
  /** First period of the new concept. */
  readonly period: string;
  readonly text: Text;
}

export interface Indicator {
  readonly id: string;
  readonly theme: Theme;
  readonly dataset: string;
  readonly name: Text;
  readonly definition: Text;
  /** What the figure is not, for readers who would mistake it. */
  readonly caution: Text;
  readonly unit: string;
  readonly decimals: number;
  readonly direction: Direction;
  /** Tells what happened in a period rather than a state. */
  readonly flow: boolean;
  readonly dimensions: readonly string[];
  /** Hard bounds; a value outside is an error. */
  readonly min: number | null;
  readonly max: number | null;
  /** Place among what a region is told by first. */
  readonly headline: number | null;
  readonly breaks: readonly Break[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Publication date as far as known: `2021-01-19`, `2009`, or empty. */
  readonly published: string;
  /** Only where it is safe to link. */
  readonly url: string | null;
  readonly language: string;
  readonly tier: Tier;
  readonly concept: string;
  readonly notes: string;
}

export type TargetRule =
  | 'atLeast'
  | 'atMost'
  | 'equals'
  | 'growthAbove'
  | 'ratioRises'
  | 'notBelowPrevious'
  | 'reachesReference'
  | 'qualitative';

export interface Target {
  readonly id: string;
  readonly theme: Theme;
  readonly name: Text;
  readonly rule: TargetRule;
  readonly region: string;
  /** Empty for qualitative aims. */
  readonly indicator: string | null;
  readonly dimensions: Dimensions;
  /** For rules that compare with another series. */
  readonly reference: { readonly indicator: string; readonly region: string; readonly dimensions: Dimensions } | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly printed: string;
  readonly unit: string | null;
  /** Period the target is due or `standing` / `not-stated`. */
  readonly deadline: string;
  readonly document: string;
  readonly documentDate: string;
  readonly source: string;
  readonly quote: string;
  readonly note: Text | null;
}

/** Whether a printed relation holds when it is computed again. */
export type ClaimVerdict = 'agrees' | 'agreesWithinRounding' | 'disagrees' | 'cannotCheck';

/** A printed relation between printed figures. */
export interface Claim {
  readonly id: string;
  readonly theme: Theme;
  readonly text: Text;
  readonly source: string;
  readonly quote: string;
  /** What the document states, with the observation that holds it where there is one. */
  readonly published: Interval & { readonly printed: string; readonly observation: string | null };
  readonly unit: string;
  /** Empty where the relation cannot be computed; `note` says why. */
  readonly formula: string;
  readonly inputs: readonly FormulaInput[];
  readonly recomputed: Interval | null;
  readonly verdict: ClaimVerdict;
  readonly note: Text | null;
}

/** Which reference a region is held against: its province, the nation, the highest province, or another group of its own. */
export type ComparisonScope = 'parent' | 'nation' | 'best' | 'own';

/** A comparison of incomes made for every region that has both series. */
export interface Comparison {
  readonly id: string;
  readonly subject: string;
  readonly reference: string;
  readonly scope: ComparisonScope;
  /** Document that makes the comparison itself, where the two concepts differ. */
  readonly source: string | null;
  readonly text: Text;
  readonly note: Text | null;
}
