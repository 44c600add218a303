import { toCsv } from '../downloads/csv.ts';
import type { RowWords } from '../figures/comparison/row-words.ts';
import type { ShownRow } from '../record/comparison/shown-rows.ts';
import { codesKey } from '../record/series-key.ts';
import type { Observation } from '../record/types.ts';

type Cell = readonly [name: string, read: (row: ShownRow, words: RowWords) => unknown];

/** A cell of the figure a row was made from, or of the one that was held against it. */
const cellOf =
  (which: 'own' | 'other') =>
  (name: string, read: (figure: Observation, words: RowWords) => unknown): Cell => [
    name,
    ({ [which]: figure }, words) => (figure ? read(figure, words) : null),
  ];
const own = cellOf('own');
const other = cellOf('other');

/** What is shown first, then the figure it was made from, then the one that was held against. */
const cells: readonly Cell[] = [
  ['indicator', ({ series }) => series.choice.indicator],
  ['series', (row, { seriesName }) => seriesName(row)],
  ['dimensions', ({ series }) => codesKey(series.choice.dimensions, ';')],
  ['region', ({ region }, { slug }) => slug(region)],
  ['region_name', ({ region }, { regionName }) => regionName(region)],
  ['year', ({ year }) => year],
  ['measure', (_, { measureName }) => measureName],
  ['unit', (row, { unitName }) => unitName(row)],
  ['shown', (row, { shown }) => shown(row)],
  ['value', ({ result }) => result?.value],
  ['low', ({ result }) => result?.low],
  ['high', ({ result }) => result?.high],
  ['absent', ({ absent }) => absent],
  own('figure', ({ value }) => value),
  own('figure_low', ({ low }) => low),
  own('figure_high', ({ high }) => high),
  own('printed', ({ printed }) => printed),
  own('qualifier', ({ qualifier }) => qualifier),
  own('status', ({ status }) => status),
  own('tier', ({ tier }) => tier),
  own('source', ({ source }) => source),
  own('source_publisher', ({ source }, words) => words.source(source).publisher),
  own('source_title', ({ source }, words) => words.source(source).title),
  own('source_date', ({ source }, words) => words.source(source).published),
  other('against_region', ({ region }, { slug }) => slug(region)),
  other('against_year', ({ period }) => Number(period)),
  other('against_figure', ({ value }) => value),
  other('against_printed', ({ printed }) => printed),
  other('against_source', ({ source }) => source),
];

/** The rows of the page's table as CSV, each with its source and the text as published. */
export function shownCsv(rows: readonly ShownRow[], words: RowWords): string {
  return toCsv(
    cells.map(([name]) => name),
    rows.map((row) => Object.fromEntries(cells.map(([name, read]) => [name, read(row, words) ?? '']))),
  );
}
