import { z } from 'zod';
import type { EachOf } from '../../src/record/listed-figure.ts';
import * as vocabulary from '../../src/record/vocabulary.ts';
import { readReference } from '../derive/reference.ts';
import { readPeriod } from '../normalise/read-period.ts';

/** The columns of every hand-kept table in `data/catalog`, by the name of its file. Empty cells are allowed unless said otherwise. */

const text = z.string();
const filled = z.string().min(1, 'a value');
/** The two columns of a text in the languages of the catalogs. */
const inBoth =
  (kind: z.ZodString) =>
  <Name extends string>(name: Name) =>
    ({ [`${name}_zh`]: kind, [`${name}_en`]: kind }) as Record<`${Name}_zh` | `${Name}_en`, z.ZodString>;
const named = inBoth(filled);
const noted = inBoth(text);
const matching = (form: RegExp, expected: string) => z.string().regex(form, expected);
const id = matching(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'letters, digits, dots and hyphens');
const kebab = matching(/^(?!-|.*--|.*-$)[a-z0-9-]+$/, 'lower-case words joined by hyphens');
/** A form of texts in which every time is one that there is: months up to 12, spans that run forwards, years from 1900 to 2099. */
const timed = (form: RegExp, expected: string) =>
  matching(form, expected).refine(
    (cell) => !form.test(cell) || timesOf(cell).every(isTime),
    `${expected}, of the calendar`,
  );
const timesOf = (cell: string) => cell.split('|').filter((part) => /^\d/.test(part));
const isTime = (text: string) => readPeriod(text) === text || readPeriod(onlyYear(text)) !== null;
/** `2017` of `2017/2017`. */
const onlyYear = (text: string) => /^(\d{4})\/\1$/.exec(text)?.[1] ?? '?';
const dayOrMonth = timed(/^\d{4}-\d{2}(-\d{2})?$/, 'YYYY-MM or YYYY-MM-DD');
const dateOrEmpty = timed(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'YYYY, YYYY-MM, YYYY-MM-DD or nothing');
const year = timed(/^\d{4}$/, 'a year');
const split = (cell: string, separator: string) =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
const list = (separator: string) => z.string().transform((cell) => split(cell, separator));
/** A list that has at least one entry. */
const someOf = (separator: string) => filled.transform((cell) => split(cell, separator));
const yes = z.enum(['yes', '']).transform((cell) => cell === 'yes');
const numberOrEmpty = matching(/^(-?\d+(\.\d+)?)?$/, 'a number or nothing').transform((cell) =>
  cell === '' ? null : Number(cell),
);
/** The text of a number, which shows how finely it is stated. */
const printedNumber = matching(/^(-?\d+(\.\d+)?)?$/, 'a number or nothing');
const integer = matching(/^-?\d+$/, 'a whole number').transform(Number);
/** `a=b;c=d` */
const assignments = z
  .string()
  .refine(
    (cell) => cell === '' || cell.split(';').every((pair) => /^[A-Za-z]+=[A-Za-z0-9*-]+$/.test(pair)),
    'name=code pairs separated by ;',
  )
  .transform((cell) => Object.fromEntries(split(cell, ';').map((pair) => pair.split('=') as [string, string])));
/** One limit, or two with `|` between: for the whole, and for its parts (any code that is not the default). */
const limits = <T>(one: string, expected: string, read: (text: string) => T) =>
  matching(new RegExp(`^(${one})?(\\|(${one})?)?$`), expected).transform((cell) => {
    const [whole = '', parts = whole] = cell.split('|');
    const limit = (text: string) => (text === '' ? null : read(text));
    return { whole: limit(whole), parts: limit(parts) };
  });
const likely = limits(String.raw`-?\d+(?:\.\d+)?`, 'a number, or two as in 1000|0, or nothing', Number);
const change = limits(
  String.raw`\d+(?:\.\d+)?%?`,
  'a change such as 20% or, in units of the indicator, 5; two as in 20%|80%; or nothing',
  (text) => ({ amount: Number(text.replace('%', '')), relative: text.endsWith('%') }),
);
const factor = limits(String.raw`\d+(?:\.\d+)?`, 'a factor such as 4, or two as in 4|20, or nothing', Number);
const nation = matching(
  /^(between|sum \d+(\.\d+)?%)?$/,
  'between, a sum with its tolerance such as sum 2%, or nothing',
).transform((cell) => ({
  between: cell === 'between',
  tolerance: cell.startsWith('sum') ? Number(cell.slice(4, -1)) / 100 : null,
}));

/** Series as `indicator{dimension=code}`, of which one may be written behind the other. */
const seriesList = list('|').pipe(
  z.array(
    z
      .string()
      .refine((cell) => readReference(cell) !== null && /^[a-z0-9-]+(?:\{[A-Za-z0-9=,-]+\})?$/.test(cell), {
        error: 'indicator{dimension=code}',
      })
      .transform((cell) => {
        const { indicator = '', dimensions = {} } = readReference(cell) ?? {};
        return { indicator, dimensions };
      }),
  ),
);
/** `indicator`, `region:province|prefecture`, `indicator:!prices`, `due`: what a row is repeated for, and which of them. */
const each = matching(
  /^(?!.*(?:[:!|]\||\|$))(?:(?:indicator|region)(?::!?[A-Za-z|]+)?|target|year|theme|due)?$/,
  'indicator, region, target, year, theme or due; behind a colon themes or levels, as in region:!nation; or nothing',
).transform((cell) => {
  const [of = '', words = ''] = cell.split(':');
  const named = split(words.replace('!', ''), '|');
  const except = words.startsWith('!');
  return cell === '' ? null : { of: of as EachOf['of'], only: except ? [] : named, except: except ? named : [] };
});
/** `wide|social`: names of picture files, each once. */
const pictures = list('|').pipe(
  z
    .array(
      z.enum(vocabulary.pictureNames, { error: `${vocabulary.pictureNames.join(', ')}, separated by |, or nothing` }),
    )
    .refine((names) => new Set(names).size === names.length, 'each picture once'),
);
/** `standard=1978,2008,2010` */
const codes = matching(/^(?!.*(?:[=,],|,$))(?:[A-Za-z]+=[A-Za-z0-9,-]+)?$/, 'dimension=code,code or nothing').transform(
  (cell) => {
    const [dimension = '', named = ''] = cell.split('=');
    return cell === '' ? null : { dimension, codes: named.split(',') };
  },
);
/** An address on the web that leads where it says: no other scheme, no name and password, nothing that a page would have to escape. */
const webAddress = matching(
  /^(?:https?:\/\/[^\s"'<>\\^`{|}@/]+(?:\/[^\s"<>\\^`{|}]*)?)?$/,
  'an http address or nothing',
).refine((cell) => cell === '' || URL.canParse(cell), 'an http address or nothing');
const address = matching(
  /^(?!.*\/\/)(?:\/[a-z0-9/-]*)?(?:(?<=\/)#[a-z0-9-]+)?$/,
  'the address of a page, as /poverty/#counties, or nothing',
);
const pattern = (form: RegExp, expected: string) =>
  z.string().refine((cell) => form.test(cell.replace(/\{(indicator|region|target|year|theme|due)\}/g, 'x')), expected);

export const regions = z.object({
  id,
  code: matching(/^(\d{6})?$/, 'six digits or nothing'),
  slug: kebab,
  level: z.enum(vocabulary.regionLevels),
  parent: text,
  macro_region: text,
  ...named('name'),
  ...named('short'),
  aliases: list('|'),
  tile_column: numberOrEmpty,
  tile_row: numberOrEmpty,
  ...noted('note'),
  abbreviation: matching(/^([A-Z]{2})?$/, 'two capital letters or nothing'),
  neighbours: list('|'),
});
/** Codes as the bureau gives them: two digits for a province, four for a prefecture, six for a county. */
export const divisions = z.object({
  code: matching(/^\d{2}(\d{2}(\d{2})?)?$/, 'two, four or six digits'),
  name: filled,
  parent: matching(/^(\d{2}(\d{2})?)?$/, 'the code of the division around it, or nothing'),
});
export const sources = z.object({
  id: kebab,
  aliases: list('|'),
  title: filled,
  ...noted('title'),
  publisher: list('|'),
  copy: z.enum(vocabulary.copies),
  copied_by: text,
  published: dateOrEmpty,
  url: webAddress,
  language: matching(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, 'a language tag such as zh, en or zh-Hant'),
  tier: z.enum(vocabulary.tiers),
  concept: text,
  ...noted('note'),
  read: dayOrMonth,
  licence: kebab,
});
export const publishers = z.object({
  id: kebab,
  ...named('name'),
});
export const licences = z.object({
  id: kebab,
  ...named('name'),
  ...named('text'),
  url: webAddress,
});
export const units = z.object({
  id: kebab,
  kind: filled,
  exponent: integer,
  discrete: yes,
  ...noted('symbol'),
  ...named('name'),
  aliases: list('|'),
});
export const dimensions = z.object({
  dimension: id,
  code: id,
  parent: text,
  default: yes,
  rank: numberOrEmpty,
  ...named('name'),
  ...named('dimension_name'),
});
export const indicators = z.object({
  id: kebab,
  theme: z.enum(vocabulary.themes),
  dataset: kebab,
  ...named('name'),
  ...named('definition'),
  ...noted('caution'),
  unit: kebab,
  decimals: integer,
  direction: z.enum(vocabulary.directions),
  flow: yes,
  dimensions: list(' '),
  min: numberOrEmpty,
  max: numberOrEmpty,
  parts: text,
  closed: z.enum(['yes', 'plan', '']),
  likely_min: likely,
  likely_max: likely,
  rise: change,
  fall: change,
  spread: factor,
  nation,
  growth_of: text,
  headline: numberOrEmpty,
});
export const synonyms = z.object({
  indicator: kebab,
  words_zh: someOf('|'),
  words_en: someOf('|'),
});
export const breaks = z.object({
  indicator: kebab,
  dimensions: assignments,
  period: year,
  ...named('text'),
  regions: list('|'),
});
export const derivations = z.object({
  id: kebab,
  indicator: kebab,
  dimensions: assignments,
  region: filled,
  period: filled,
  inputs: filled,
  formula: filled,
  ...noted('text'),
});
export const targets = z.object({
  id: kebab,
  theme: z.enum(vocabulary.themes),
  ...named('name'),
  rule: z.enum(vocabulary.targetRules),
  region: filled,
  indicator: text,
  dimensions: assignments,
  reference: text,
  baseline: text,
  value: printedNumber,
  unit: text,
  deadline: timed(/^(\d{4}(-\d{2}(-\d{2})?|\/\d{4})?|standing|not-stated)$/, 'a date, a span, standing or not-stated'),
  document: z.string().min(1, 'the document that sets the target'),
  document_date: dateOrEmpty,
  source: z.string().min(1, 'the source of the target'),
  quote: text,
  ...noted('note'),
  qualifier: z
    .enum([...vocabulary.qualifiers, ''])
    .exclude(['range'])
    .transform((cell) => cell || 'exact'),
  commitment: z.enum([...vocabulary.commitments, '']),
  other_series: list('|'),
  restates: text,
});
export const statements = z.object({
  id: kebab,
  target: list('|').pipe(z.array(filled).min(1, 'the id of a target')),
  period: timed(
    /^(\d{4}(-(\d{2}(-\d{2})?|Q[1-4]))?(\/\d{4}(-\d{2}(-\d{2})?)?)?|not-stated)$/,
    'a year, a date, a span or not-stated',
  ),
  says: z.enum(vocabulary.statementKinds),
  source: filled,
  locator: text,
  quote: filled,
  ...noted('note'),
});
export const changes = z.object({
  release: matching(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/, 'a release such as 0.1.0'),
  kind: z.enum(vocabulary.changeKinds),
  indicator: text,
  regions: list('|'),
  periods: z
    .string()
    .refine(
      (cell) => split(cell, '|').every((one) => readPeriod(one) === one),
      'periods separated by |, as 2019|2021/2024, or nothing',
    )
    .transform((cell) => split(cell, '|')),
  ...named('text'),
});
export const datasets = z.object({
  id: kebab,
  holds: z.enum(vocabulary.datasetContents),
  ...named('name'),
  ...named('description'),
});
export const figures = z.object({
  id: pattern(
    new RegExp(`^(?!.*\\.(?:${vocabulary.pictureNames.join('|')})$)[a-z0-9][a-z0-9.-]*$`),
    'lower-case letters, digits, dots and hyphens, {indicator} and the like; no name of a picture behind the last dot',
  ),
  kind: z.enum(vocabulary.figureKinds),
  each,
  indicators: seriesList,
  region: text,
  level: z.enum([...vocabulary.regionLevels, '']),
  others: list('|'),
  codes,
  period: matching(
    /^(\d{4}(\/(\d{4})?)?)?$/,
    'a year as 2016, a span as 2016/2020, 2010/ for all years from it on, or nothing',
  ),
  target: text,
  named: list(' '),
  title: text,
  subtitle: text,
  labels: list('|'),
  groups: list('|'),
  remarks: list('|'),
  page: pattern(/^(?!.*\/\/)\/(?:[a-z0-9/-]*\/)?$/, 'the address of a page, as /poverty/ or /indicators/{indicator}/'),
  linked: yes,
  pictures,
  frozen: yes,
});
export const translations = z.object({ text: filled, ...noted('translation') });
export const zhHant = z.object({ zh_hans: filled, zh_hant: filled, reason: filled });
export const deflations = z.object({
  id: kebab,
  indicator: kebab,
  dimensions: assignments,
  level: filled,
  index: filled,
  base: year,
  ...noted('text'),
});
export const claims = z
  .object({
    id: kebab,
    theme: z.enum(vocabulary.themes),
    made_by: z.enum(vocabulary.claimMakers),
    ...named('text'),
    source: filled,
    quote: text,
    ...noted('columns'),
    region: text,
    period: text,
    published: filled,
    unit: filled,
    inputs: text,
    formula: text,
    ...noted('note'),
  })
  .refine((row) => (row.quote === '') !== (row.columns_zh === ''), {
    path: ['quote'],
    error: 'the words that state it, or the columns of a table, one of the two',
  })
  .refine((row) => row.made_by === 'ledger' || row.quote !== '', {
    path: ['made_by'],
    error: 'ledger, as it is in a table and no sentence relates the numbers',
  })
  .refine((row) => row.made_by === 'ledger' || !/^\w+$/.test(row.formula), {
    path: ['made_by'],
    error: 'ledger, as it holds two published numbers to be the same',
  });
export const comparisons = z
  .object({
    id: kebab,
    subject: kebab,
    reference: kebab,
    scope: z.enum(vocabulary.comparisonScopes),
    by_source: yes,
    source: text,
    ...named('text'),
    ...noted('note'),
  })
  .refine((row) => !row.by_source || (row.scope === 'nation' && row.subject === row.reference), {
    path: ['by_source'],
    error: 'nothing: only the gap of an income to that of the nation is split by source',
  });
/** Lists that a county can be on, each an indicator that has 1 for every county of it. */
export const lists = z.object({
  indicator: kebab,
  dimensions: assignments,
  wording: z.enum(vocabulary.listWordings),
  ...named('name'),
  page: address,
  group: text,
});
/** What was looked for and not found. */
export const searches = z.object({
  id: kebab,
  theme: z.enum(vocabulary.themes),
  indicators: seriesList,
  regions: matching(
    /^(?!\||.*\|(?:\||$))(?:each:[A-Za-z]+|[A-Za-z0-9|-]+)$/,
    'ids of regions separated by |, or each: with a level, as each:province',
  ).transform((cell) =>
    cell.startsWith('each:') ? { each: cell.slice(5), named: [] } : { each: null, named: split(cell, '|') },
  ),
  periods: timed(
    /^(?:\d{4}(?:\/\d{4})?(?:\|(?=\d)|$))*$/,
    'years or spans separated by |, as 2019|2021/2024, or nothing',
  ).transform((cell) => split(cell, '|')),
  ...named('text'),
  searched: dayOrMonth,
});
export const conflicts = z.object({
  id: kebab,
  theme: z.enum(vocabulary.themes),
  outcome: z.enum(vocabulary.outcomes),
  ...named('text'),
  ...named('reason'),
  indicator: text,
  region: text,
  source: text,
  period: text,
});
/** Words that texts of the site use and the glossary explains. */
export const terms = z.object({
  id: kebab,
  ...named('name'),
  also_zh: list('|'),
  also_en: list('|'),
  ...named('definition'),
  mark: z.enum([...vocabulary.marks, '']),
  source: text,
  locator: text,
  quote: text,
  page: address,
});
