import { z } from 'zod';
import {
  claimMakers,
  claimVerdicts,
  commitments,
  comparisonScopes,
  copies,
  datasetContents,
  directions,
  figureKinds,
  listWordings,
  marks,
  outcomes,
  paceClasses,
  paceKinds,
  pictureNames,
  qualifiers,
  regionLevels,
  statementKinds,
  statuses,
  targetRules,
  themes,
  tiers,
  verdicts,
} from './vocabulary.ts';

/**
 * The written record, field by field: what `scripts/write` writes to `src/data` and pages read there. The types of the
 * model are inferred from here (`types.ts`), so that each fact is stated once. Absent is `null`.
 */

const facts = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape).readonly();
const listOf = <S extends z.ZodType>(schema: S) => z.array(schema).readonly();
const id = z.string().min(1);
const ids = listOf(id);

/** Text in the languages of the catalogs, and perhaps in more; traditional characters are made from `zh`, and `en` stands in. */
export const text = z.object({ zh: z.string(), en: z.string() }).catchall(z.string()).readonly();

/** Dimension id to code id, e.g. `{ incomeSource: 'wages' }`; holds every dimension of the indicator. */
export const dimensions = z.record(z.string(), z.string()).readonly();

const bounds = { value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() };

/** A number known to its printed precision. `low` or `high` is `null` where that side is open; `value` is `null` for a band. */
export const interval = facts(bounds);

/** A name in a formula and the id of the observation it stands for. */
export const formulaInput = facts({ name: z.string(), observation: id });

/** One value of an indicator for a region and a period, with everything needed to trace it. */
export const observation = facts({
  ...bounds,
  /** Stable address of this observation within the record. */
  id,
  /** The figure's own id in its table where the table has one (`S004-01`). */
  figure: z.string().nullable(),
  indicator: id,
  region: id,
  /** `2020`, `2020-03`, `2020-Q3`, `2019-Q1/2019-Q3`, `2016/2020`, `2019-12-23` or `not-stated`. */
  period: z.string(),
  /** The document's own words on the period ("截至去年底"). */
  periodNote: z.string().nullable(),
  dimensions,
  /** Unit id of the indicator; the printed text may be in another unit of the same kind. */
  unit: id,
  /** The text as published. */
  printed: z.string(),
  qualifier: z.enum(qualifiers),
  status: z.enum(statuses),
  tier: z.enum(tiers),
  /** Source id; the first where a table credits several to one row. */
  source: z.string(),
  /** All credited sources. */
  sources: listOf(z.string()),
  /** Where in the source: table, row, column. */
  locator: z.string(),
  quote: z.string().nullable(),
  note: z.string().nullable(),
  /** `true` for the observation chosen among rivals for its key. */
  chosen: z.boolean(),
  /** Derived values only: the formula over named inputs, and the observation each name stands for. */
  formula: z.string().nullable(),
  inputs: listOf(formulaInput),
});

export const region = facts({
  /** GB/T 2260 code where there is one, else a word (`CN`, `east`, `poor-areas`). */
  id,
  /** Six-digit GB/T 2260 code, or `null`. */
  code: z.string().nullable(),
  slug: z.string(),
  level: z.enum(regionLevels),
  parent: z.string().nullable(),
  /** `east`, `central` or `west` for provinces. */
  macroRegion: z.string().nullable(),
  name: text,
  shortName: text,
  /** Only where the English names are pinyin that this program made, as nobody has written one. */
  romanised: z.literal(true).optional(),
  /** Its Chinese name in syllables without tones, `v` for ü: `lv liang shi`. */
  pinyin: z.string(),
  /** Spellings of publishers, which a search goes by. */
  aliases: listOf(z.string()),
  /** Two letters of ISO 3166-2:CN, for places too small for a name; provinces only. */
  abbreviation: z.string().nullable(),
  /** Column and row on the 34-tile map; provinces only. */
  tile: facts({ column: z.number(), row: z.number() }).nullable(),
  note: text.nullable(),
  /** Ids of the provinces with a land border to it; provinces only. */
  neighbours: ids,
});

export const dimensionCode = facts({ code: id, name: text, parent: z.string().nullable() });

export const dimension = facts({ id, name: text, default: z.string(), codes: listOf(dimensionCode) });

export const unit = facts({
  id,
  name: text,
  /** Short label beside a number. */
  symbol: text,
  /** Units of one kind convert into each other. */
  kind: z.string(),
  /** Power of ten to the kind's base unit. */
  exponent: z.number(),
  /** Whether it counts whole things, such as people. */
  discrete: z.boolean(),
});

export const conceptBreak = facts({
  /** Series it concerns; empty = all, `*` = every code but the default. */
  dimensions,
  /** First period of the new concept. */
  period: z.string(),
  text,
  /** Regions it is limited to; empty = all. */
  regions: listOf(id),
});

export const indicator = facts({
  id,
  theme: z.enum(themes),
  dataset: id,
  name: text,
  definition: text,
  /** What the figure is not, for readers who would mistake it. */
  caution: text,
  unit: id,
  decimals: z.number(),
  direction: z.enum(directions),
  /** Tells what happened in a period rather than a state. */
  flow: z.boolean(),
  dimensions: listOf(z.string()),
  /** Hard bounds; a value outside is an error. */
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** Place among what a region is told by first. */
  headline: z.number().nullable(),
  /** Id of the indicator whose growth this rate tells. */
  growthOf: z.string().nullable(),
  /** What it is also called: the search goes by it. */
  synonyms: facts({ zh: listOf(z.string()), en: listOf(z.string()) }),
  breaks: listOf(conceptBreak),
});

export const source = facts({
  id,
  /** As published, in the language it is in. */
  title: z.string(),
  /** Our translations of the title; empty in the language it is in. */
  translatedTitle: text,
  /** Ids of those who published it first and who carry it; empty where none is named. */
  publishers: ids,
  /** Their names in a row. */
  publisher: text,
  copy: z.enum(copies),
  /** Who holds the copy that was read, where that is somebody else. */
  copyHolder: text.nullable(),
  /** Publication date as far as known: `2021-01-19`, `2009`, or empty. */
  published: z.string(),
  /** Only where it is safe to link. */
  url: z.string().nullable(),
  language: z.string(),
  tier: z.enum(tiers),
  concept: z.string(),
  /** What was read and what was not; `zh` is empty where it was written in English only. */
  note: text.nullable(),
  /** Day or month in which the copy was read. */
  read: z.string(),
  licence: id,
});

/** Terms on which a source may be used, as it states them. */
export const licence = facts({ id, name: text, text, url: z.string().nullable() });

const targetShape = {
  id,
  theme: z.enum(themes),
  name: text,
  rule: z.enum(targetRules),
  region: id,
  /** Empty for qualitative targets. */
  indicator: z.string().nullable(),
  dimensions,
  /** For rules that compare with another series. */
  reference: facts({ indicator: id, region: id, dimensions }).nullable(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  qualifier: z.enum(qualifiers),
  /** What the number can mean; `null` without one. */
  aim: interval.nullable(),
  commitment: z.enum(commitments).nullable(),
  /** Series that answer it on another basis. */
  otherSeries: listOf(facts({ indicator: id, region: id, dimensions })),
  /** Period the target is due or `standing` / `not-stated`. */
  deadline: z.string(),
  document: z.string(),
  documentDate: z.string(),
  source: z.string(),
  /** The sentence that sets it, in the words of the document; `null` where these were not seen. */
  quote: z.string().nullable(),
  note: text.nullable(),
  /** Id of the target that another document had set before in the same words and numbers; `null` for the first of them. */
  restates: z.string().nullable(),
};
export const target = facts(targetShape);

/** The way from a stated baseline, and how fast it was gone. */
export const targetPace = facts({
  /** Observation the way is measured from. */
  baseline: id,
  /** Share of the way covered, in percent. */
  way: interval.nullable(),
  kind: z.enum(paceKinds),
  /** Percent a year for levels, the indicator's unit a year for rates and shares. */
  observed: interval.nullable(),
  /** Pace from the latest figure that would meet the target when it is due; `null` without a year, when it has passed, or once met. */
  required: interval.nullable(),
  ratio: interval.nullable(),
  class: z.enum(paceClasses).nullable(),
  /** First year in which the observed pace meets the target, if the data bears it. */
  arrival: z.number().nullable(),
});

/** What a target came to in one year on record. */
export const targetYear = facts({
  period: z.string(),
  verdict: z.enum(verdicts),
  gap: interval,
  /** What was aimed at and what came of it, both in the unit of the gap: levels, growth or ratios in percent. */
  aim: interval.nullable(),
  outcome: interval.nullable(),
  /** Ids of the observations it rests on. */
  inputs: ids,
});

/** What a target comes to on the record. */
export const targetResult = facts({
  verdict: z.enum(verdicts),
  /** What remains, positive = still to go; `null` without data. */
  gap: interval.nullable(),
  /** `unit` of the target, or `percentage-points` for comparisons of growth and ratios. */
  gapUnit: z.string().nullable(),
  /** What was aimed at and what came of it; in percent where the gap is in percentage points. */
  aim: interval.nullable(),
  outcome: interval.nullable(),
  /** Period the verdict is about. */
  period: z.string().nullable(),
  /** Ids of the observations it rests on. */
  inputs: ids,
  /** Whether the period is the one the target is due in; `false` means the latest figure on record before it. */
  atDeadline: z.boolean(),
  /** Every year that can be held against the target, oldest first. */
  history: listOf(targetYear),
  /** Years since it was set in which it held, of those in which that can be told. */
  held: facts({ years: z.number(), of: z.number() }).nullable(),
  pace: targetPace.nullable(),
  /** Id of the statement that decides where figures do not. */
  statement: z.string().nullable(),
  /** Ids of all statements on it, oldest first. */
  statements: ids,
});

/** A target with what it comes to on the record. */
export const scoredTarget = facts({ ...targetShape, result: targetResult });

/** A published yes or no on targets, or news of them; told with its words, never as a measurement. */
export const statement = facts({
  id,
  targets: ids,
  /** Time it speaks of. */
  period: z.string(),
  says: z.enum(statementKinds),
  source: id,
  locator: z.string(),
  quote: z.string(),
  note: text.nullable(),
});

/** A printed relation between printed figures. */
export const claim = facts({
  id,
  theme: z.enum(themes),
  /** Whose relation it is: a sentence of the document states it, or the ledger sets published values side by side. */
  madeBy: z.enum(claimMakers),
  text,
  source: z.string(),
  /** `null` where the published value stands in a table. */
  quote: z.string().nullable(),
  /** Columns or row of that table, in plain names; `null` where there is a quote. */
  columns: text.nullable(),
  /** What the document states, with the observation that holds it where there is one. */
  published: facts({
    ...bounds,
    printed: z.string(),
    qualifier: z.enum(qualifiers),
    observation: z.string().nullable(),
  }),
  unit: z.string(),
  /** Empty where the relation cannot be computed; `note` says why. */
  formula: z.string(),
  inputs: listOf(formulaInput),
  recomputed: interval.nullable(),
  verdict: z.enum(claimVerdicts),
  note: text.nullable(),
});

/** A comparison of incomes made for every region that has both series. */
export const comparison = facts({
  id,
  subject: id,
  reference: id,
  scope: z.enum(comparisonScopes),
  /** Whether its gap is also split by source of income. */
  bySource: z.boolean(),
  /** Document that makes the comparison itself, where the two concepts differ. */
  source: z.string().nullable(),
  text,
  note: text.nullable(),
});

/** A list that a county can be on: the series that has 1 for every county of it. */
export const countyList = facts({
  indicator: id,
  dimensions,
  wording: z.enum(listWordings),
  name: text,
  /** Address of the page that tells about it; `null` = that of the indicator. */
  page: z.string().nullable(),
  /** Group of regions to which its counties are counted now. */
  group: z.string().nullable(),
});

/** A known conflict between publications, and how it ends on the site. */
export const conflict = facts({
  id,
  theme: z.enum(themes),
  outcome: z.enum(outcomes),
  text,
  reason: text,
  indicator: z.string().nullable(),
  region: z.string().nullable(),
  source: z.string().nullable(),
});

/** A text of a source or a table, byte for byte, and what it says in the languages it is not written in. */
export const translation = facts({ text: z.string(), translation: text });

/** What was looked for and not found. */
export const search = facts({
  id,
  theme: z.enum(themes),
  /** What was to be measured; empty where no indicator is made for it. */
  series: listOf(facts({ indicator: id, dimensions })),
  /** Regions looked for by name; those of which nothing at all is on record are told in the text only. */
  regions: ids,
  /** Level of which every region was looked for, `null` where they are named. */
  each: z.enum(regionLevels).nullable(),
  /** Years and spans of years; empty = any time. */
  periods: listOf(z.string()),
  /** What was looked for, and where. */
  text,
  /** Day or month of the search. */
  searched: z.string(),
});

/** What the release is made of, in counts. */
const releaseShape = {
  version: z.string(),
  date: z.string(),
  figures: z.number(),
  published: z.number(),
  derived: z.number(),
  tables: z.number(),
  sources: z.number(),
  targets: z.number(),
  claims: z.number(),
  /** Of these, the cross-checks of the ledger; `null` for a release that did not tell them from what documents state. */
  crossChecks: z.number().nullable(),
  /** Figures that came in twice from one source and count once. */
  repeats: z.number(),
  warnings: z.number(),
};
export const release = facts(releaseShape);

/** A value as a release told it. */
export const releasedValue = facts({
  ...bounds,
  unit: id,
  printed: z.string(),
  qualifier: z.enum(qualifiers),
  status: z.enum(statuses),
});

/** A value that a release told otherwise than the one before. Names are kept, as what they name may be gone. */
export const changedValue = facts({
  indicator: facts({ id, name: text }),
  /** Names of the codes that are not the default of their dimension. */
  codes: listOf(text),
  region: text,
  period: z.string(),
  old: releasedValue,
  /** `null` for one that was withdrawn. */
  new: releasedValue.nullable(),
  /** Only what contradicts the release before has one. */
  reason: text.nullable(),
});

/** A word that the glossary explains. */
export const term = facts({
  id,
  name: text,
  /** How texts write it, by language, the name included. */
  writings: z.record(z.string(), listOf(z.string().min(1))).readonly(),
  definition: text,
  /** The mark behind values that it is the meaning of. */
  mark: z.enum(marks).nullable(),
  /** Where the definition rests on a published text: its source, and the place or the words there. */
  source: id.nullable(),
  locator: z.string(),
  quote: z.string().nullable(),
  /** Page of the site that tells more. */
  page: z.string().nullable(),
});

/** How much is told of an indicator. */
export const indicatorShare = facts({
  id,
  theme: z.string(),
  name: text,
  values: z.number(),
  regions: z.number(),
  /** First and last year of the periods that name one. */
  years: facts({ from: z.number(), to: z.number() }).nullable(),
});

/** What a target came to in a release; the verdict may be one that later releases do not know. */
const releasedTarget = { id, name: text, verdict: z.string() };

/** What a release told otherwise than the one before. */
export const releaseDifference = facts({
  revised: listOf(changedValue),
  withdrawn: listOf(changedValue),
  finer: listOf(changedValue),
  coarser: listOf(changedValue),
  added: listOf(indicatorShare),
  verdicts: listOf(facts({ ...releasedTarget, old: z.string() })),
  newTargets: listOf(facts(releasedTarget)),
  goneTargets: listOf(facts(releasedTarget)),
});

/** A stamped release: what it held, and what it changed. */
export const stampedRelease = facts({
  ...releaseShape,
  /** What it told of each indicator. */
  held: listOf(indicatorShare),
  /** How many targets had each verdict. */
  verdicts: listOf(facts({ verdict: z.string(), count: z.number() })),
  /** Its tables, and what it changed, below `/releases/<version>/`. */
  files: listOf(facts({ name: z.string(), bytes: z.number(), hash: z.string(), columns: listOf(z.string()) })),
  /** What came in, in words. */
  notes: listOf(facts({ indicator: z.string().nullable(), regions: listOf(text), text })),
  /** Charts kept as it drew them: their ids, and the locales in which each is; `null` where it kept none. */
  frozen: facts({ locales: listOf(z.string()), figures: ids }).nullable(),
  /** `null` for the first. */
  difference: releaseDifference.nullable(),
});

/** A part of the record that can be taken along. */
export const dataset = facts({ id, holds: z.enum(datasetContents), name: text, description: text });

/** A published table as it came in. */
export const tableFacts = facts({
  name: z.string(),
  file: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  notes: listOf(z.string()),
  /** `figures = published + withheld + unplaced` */
  tally: facts({
    /** Printed figures in the columns that hold values, whatever became of them. */
    figures: z.number(),
    published: z.number(),
    /** Cells without a value. */
    missing: z.number(),
    withheld: z.number(),
    unplaced: z.number(),
  }),
});

/**
 * A printed figure that is not published, by its place: kept back on purpose, or without an honest place in the model.
 * Its number is not repeated, so that nothing kept back leaks.
 */
export const leftOutValue = facts({
  kind: z.enum(['withheld', 'unplaced']),
  table: z.string(),
  file: z.string(),
  line: z.number(),
  column: z.string(),
  label: z.string(),
  reason: z.string(),
});

/** Parts of the machine-written JSON of a release; each is a file, `leftOut` is `left-out.json`. */
/** A figure of the site, or a pattern of figures: a row of the list of figures. */
export const listedFigure = facts({
  /** Address of the figure; `{indicator}`, `{region}`, `{target}`, `{year}`, `{theme}` and `{due}` stand for what `each` goes through. */
  id,
  kind: z.enum(figureKinds),
  /** What the row is repeated for; `only` and `except` are themes of indicators or levels of regions. */
  each: facts({
    of: z.enum(['indicator', 'region', 'target', 'year', 'theme', 'due']),
    only: listOf(z.string()),
    except: listOf(z.string()),
  }).nullable(),
  /** Empty = the indicator of `each`. */
  series: listOf(facts({ indicator: id, dimensions })),
  /** Id of a region; `longest` = the nation or else the region with most years; `null` = that of `each`, else the nation. */
  region: z.string().nullable(),
  level: z.enum(regionLevels).nullable(),
  /** Regions for comparison. */
  others: ids,
  codes: facts({ dimension: id, codes: ids }).nullable(),
  /** A year or a span such as `2016/2020`; with a stroke behind it every year from it on. */
  period: z.string().nullable(),
  target: z.string().nullable(),
  /** What is named below the title: ids of dimensions, `unit` or `region`. */
  named: listOf(z.string()),
  /** Keys of messages. */
  title: z.string().nullable(),
  subtitle: z.string().nullable(),
  labels: listOf(z.string()),
  groups: listOf(z.string()),
  remarks: listOf(z.string()),
  /** Address of the page it stands on, a pattern like the id. */
  page: z.string(),
  /** Whether that page names it and leads to its own page, instead of showing it. */
  linked: z.boolean(),
  /** Which picture files it has; none where nobody would ask for one. */
  pictures: listOf(z.enum(pictureNames)),
  /** Whether each release keeps it as it draws it, to be embedded for ever. */
  frozen: z.boolean(),
});

/** A region on which nothing is on record; it has no page. */
export const emptyRegion = facts({
  id,
  level: z.enum(regionLevels),
  parent: z.string().nullable(),
  name: text,
  shortName: text,
  pinyin: z.string(),
  aliases: listOf(z.string()),
});

/** How many prefectures or counties there are in a region, on record or not. */
export const divisionCount = facts({ region: id, level: z.enum(regionLevels), count: z.number() });

export const recordShape = {
  release,
  regions: listOf(region),
  emptyRegions: listOf(emptyRegion),
  divisionCounts: listOf(divisionCount),
  indicators: listOf(indicator),
  dimensions: listOf(dimension),
  units: listOf(unit),
  sources: listOf(source),
  licences: listOf(licence),
  translations: listOf(translation),
  datasets: listOf(dataset),
  targets: listOf(scoredTarget),
  statements: listOf(statement),
  observations: listOf(observation),
  tables: listOf(tableFacts),
  claims: listOf(claim),
  comparisons: listOf(comparison),
  lists: listOf(countyList),
  conflicts: listOf(conflict),
  searches: listOf(search),
  terms: listOf(term),
  leftOut: listOf(leftOutValue),
  /** The newest first. */
  releases: listOf(stampedRelease),
  figures: listOf(listedFigure),
};
export const recordData = facts(recordShape);

/** Words of the glossary in simplified and in traditional characters. */
export const glossary = listOf(z.tuple([z.string(), z.string()]).readonly());
