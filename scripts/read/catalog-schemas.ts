import { z } from 'zod';
import type { EachOf } from '../../src/record/listed-figure.ts';
import {
  changeKinds,
  comparisonScopes,
  directions,
  figureKinds,
  listWordings,
  outcomes,
  regionLevels,
  targetRules,
  themes,
  tiers,
} from '../../src/record/vocabulary.ts';
import { readReference } from '../derive/reference.ts';

/** The columns of every hand-kept table in `data/catalog`. Empty cells are allowed unless said otherwise. */

const text = z.string();
const filled = z.string().min(1, 'a value');
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'letters, digits, dots and hyphens');
const kebab = z.string().regex(/^(?!-|.*--|.*-$)[a-z0-9-]+$/, 'lower-case words joined by hyphens');
const list = (separator: string) =>
  z.string().transform((cell) =>
    cell
      .split(separator)
      .map((part) => part.trim())
      .filter(Boolean),
  );
const yes = z.enum(['yes', '']).transform((cell) => cell === 'yes');
const numberOrEmpty = z
  .string()
  .regex(/^(-?\d+(\.\d+)?)?$/, 'a number or nothing')
  .transform((cell) => (cell === '' ? null : Number(cell)));
const integer = z
  .string()
  .regex(/^-?\d+$/, 'a whole number')
  .transform(Number);
/** `a=b;c=d` */
const assignments = z
  .string()
  .refine(
    (cell) => cell === '' || cell.split(';').every((pair) => /^[A-Za-z]+=[A-Za-z0-9*-]+$/.test(pair)),
    'name=code pairs separated by ;',
  )
  .transform((cell) =>
    Object.fromEntries(
      cell
        .split(';')
        .filter(Boolean)
        .map((pair) => pair.split('=') as [string, string]),
    ),
  );
/** One limit, or two with `|` between: for the whole, and for its parts (any code that is not the default). */
const limits = <T>(one: string, expected: string, read: (text: string) => T) =>
  z
    .string()
    .regex(new RegExp(`^(${one})?(\\|(${one})?)?$`), expected)
    .transform((cell) => {
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
const nation = z
  .string()
  .regex(/^(between|sum \d+(\.\d+)?%)?$/, 'between, a sum with its tolerance such as sum 2%, or nothing')
  .transform((cell) => ({
    between: cell === 'between',
    tolerance: cell.startsWith('sum') ? Number(cell.slice(4, -1)) / 100 : null,
  }));

/** Whether a list of words in a cell lacks one: two marks in a row, or one at an end. */
const hasGap = (cell: string, mark: string) =>
  cell.includes(mark) && cell.split(/[:=!]/).at(-1)?.split(mark).includes('') === true;

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
/** `indicator`, `region:province|prefecture`, `indicator:!prices`: what a row is repeated for, and which of them. */
const each = z
  .string()
  .refine((cell) => /^(?:(?:indicator|region)(?::!?[A-Za-z|]+)?|target|year)?$/.test(cell) && !hasGap(cell, '|'), {
    error: 'indicator, region, target or year; behind a colon themes or levels, as in region:!nation; or nothing',
  })
  .transform((cell) => {
    const [of = '', words = ''] = cell.split(':');
    const named = words.replace('!', '').split('|').filter(Boolean);
    const except = words.startsWith('!');
    return cell === '' ? null : { of: of as EachOf['of'], only: except ? [] : named, except: except ? named : [] };
  });
/** `standard=1978,2008,2010` */
const codes = z
  .string()
  .refine((cell) => /^(?:[A-Za-z]+=[A-Za-z0-9,-]+)?$/.test(cell) && !hasGap(cell, ','), {
    error: 'dimension=code,code or nothing',
  })
  .transform((cell) => {
    const [dimension = '', named = ''] = cell.split('=');
    return cell === '' ? null : { dimension, codes: named.split(',') };
  });
const pattern = (form: RegExp, expected: string) =>
  z.string().refine((cell) => form.test(cell.replace(/\{(indicator|region|target|year)\}/g, 'x')), expected);

export const regionRow = z.object({
  id,
  code: z.string().regex(/^(\d{6})?$/, 'six digits or nothing'),
  slug: kebab,
  level: z.enum(regionLevels),
  parent: text,
  macro_region: text,
  name_zh: filled,
  name_en: filled,
  short_zh: filled,
  short_en: filled,
  aliases: list('|'),
  tile_column: numberOrEmpty,
  tile_row: numberOrEmpty,
  note_zh: text,
  note_en: text,
  abbreviation: z.string().regex(/^([A-Z]{2})?$/, 'two capital letters or nothing'),
  neighbours: list('|'),
});
/** Codes as the bureau gives them: two digits for a province, four for a prefecture, six for a county. */
export const divisionRow = z.object({
  code: z.string().regex(/^\d{2}(\d{2}(\d{2})?)?$/, 'two, four or six digits'),
  name: filled,
  parent: z.string().regex(/^(\d{2}(\d{2})?)?$/, 'the code of the division around it, or nothing'),
});
export const sourceRow = z.object({
  id: kebab,
  aliases: list('|'),
  title: filled,
  publisher: filled,
  published: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'YYYY, YYYY-MM, YYYY-MM-DD or nothing'),
  url: z.string().regex(/^(https?:\/\/\S+)?$/, 'an http address or nothing'),
  language: text,
  tier: z.enum(tiers),
  concept: text,
  notes: text,
});
export const unitRow = z.object({
  id: kebab,
  kind: filled,
  exponent: integer,
  discrete: yes,
  symbol_zh: text,
  symbol_en: text,
  name_zh: filled,
  name_en: filled,
  aliases: list('|'),
});
export const dimensionRow = z.object({
  dimension: id,
  code: id,
  parent: text,
  default: yes,
  rank: numberOrEmpty,
  name_zh: filled,
  name_en: filled,
  dimension_name_zh: filled,
  dimension_name_en: filled,
});
export const indicatorRow = z.object({
  id: kebab,
  theme: z.enum(themes),
  dataset: kebab,
  name_zh: filled,
  name_en: filled,
  definition_zh: filled,
  definition_en: filled,
  caution_zh: text,
  caution_en: text,
  unit: kebab,
  decimals: integer,
  direction: z.enum(directions),
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
export const breakRow = z.object({
  indicator: kebab,
  dimensions: assignments,
  period: z.string().regex(/^\d{4}$/, 'a year'),
  text_zh: filled,
  text_en: filled,
});
export const derivationRow = z.object({
  id: kebab,
  indicator: kebab,
  dimensions: assignments,
  region: filled,
  period: filled,
  inputs: filled,
  formula: filled,
  text_zh: text,
  text_en: text,
});
export const targetRow = z.object({
  id: kebab,
  theme: z.enum(themes),
  name_zh: filled,
  name_en: filled,
  rule: z.enum(targetRules),
  region: filled,
  indicator: text,
  dimensions: assignments,
  reference: text,
  baseline: text,
  value: numberOrEmpty,
  unit: text,
  deadline: z
    .string()
    .regex(/^(\d{4}(-\d{2}(-\d{2})?)?(\/\d{4})?|standing|not-stated)$/, 'a date, a span, standing or not-stated'),
  document: z.string().min(1, 'the document that sets the target'),
  document_date: text,
  source: z.string().min(1, 'the source of the target'),
  quote: z.string().min(1, 'the sentence that sets the target'),
  note_zh: text,
  note_en: text,
});
export const changeRow = z.object({
  release: z.string().regex(/^\d+\.\d+\.\d+$/, 'a release such as 0.1.0'),
  kind: z.enum(changeKinds),
  indicator: text,
  regions: list('|'),
  old: text,
  new: text,
  text_zh: filled,
  text_en: filled,
});
export const datasetRow = z.object({
  id: kebab,
  name_zh: filled,
  name_en: filled,
  description_zh: filled,
  description_en: filled,
});
export const figureRow = z.object({
  id: pattern(/^[a-z0-9][a-z0-9.-]*$/, 'lower-case letters, digits, dots and hyphens; {indicator} and the like'),
  kind: z.enum(figureKinds),
  each,
  indicators: seriesList,
  region: text,
  level: z.enum([...regionLevels, '']),
  others: list('|'),
  codes,
  period: z.string().regex(/^(\d{4}(\/(\d{4})?)?)?$/, 'a year, a span, 2010/ for all years from it on, or nothing'),
  target: text,
  named: list(' '),
  title: text,
  subtitle: text,
  labels: list('|'),
  groups: list('|'),
  remarks: list('|'),
  page: pattern(/^(?!.*\/\/)\/(?:[a-z0-9/-]*\/)?$/, 'the address of a page, as /poverty/ or /indicators/{indicator}/'),
});
export const glossaryRow = z.object({ zh_hans: filled, zh_hant: filled, reason: filled });
export const deflationRow = z.object({
  id: kebab,
  indicator: kebab,
  dimensions: assignments,
  level: filled,
  index: filled,
  base: z.string().regex(/^\d{4}$/, 'a year'),
  text_zh: text,
  text_en: text,
});
export const claimRow = z.object({
  id: kebab,
  theme: z.enum(themes),
  text_zh: filled,
  text_en: filled,
  source: filled,
  quote: filled,
  region: text,
  period: text,
  published: filled,
  unit: text,
  inputs: text,
  formula: text,
  note_zh: text,
  note_en: text,
});
export const comparisonRow = z
  .object({
    id: kebab,
    subject: kebab,
    reference: kebab,
    scope: z.enum(comparisonScopes),
    by_source: yes,
    source: text,
    text_zh: filled,
    text_en: filled,
    note_zh: text,
    note_en: text,
  })
  .refine((row) => !row.by_source || (row.scope === 'nation' && row.subject === row.reference), {
    path: ['by_source'],
    error: 'nothing: only the gap of an income to that of the nation is split by source',
  });
/** Lists that a county can be on, each an indicator that has 1 for every county of it. */
export const listRow = z.object({
  indicator: kebab,
  dimensions: assignments,
  wording: z.enum(listWordings),
  name_zh: filled,
  name_en: filled,
  page: z
    .string()
    .regex(
      /^(?!.*\/\/)(?:\/[a-z0-9/-]*)?(?:(?<=\/)#[a-z0-9-]+)?$/,
      'the address of a page, as /poverty/#counties, or nothing',
    ),
  group: text,
});
export const conflictRow = z.object({
  id: kebab,
  theme: z.enum(themes),
  outcome: z.enum(outcomes),
  text_zh: filled,
  text_en: filled,
  reason_zh: filled,
  reason_en: filled,
  indicator: text,
  region: text,
  source: text,
  period: text,
});
