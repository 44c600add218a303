import { oneOf } from '../read/one-of.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { siteMessages } from '../read/site-messages.ts';
import { checkCodes } from './check-codes.ts';
import { columnsOf, textColumns } from './figure-columns.ts';

type FigureRow = CatalogFiles['figures'][number];

const messages = new Set(siteMessages().keys());

/** What a row of the list of figures names must be in the other catalogs or among the messages. */
export function figureNameFaults(row: FigureRow, files: CatalogFiles): Problem[] {
  return [...nameFaults(row, files), ...namedFaults(row, files), ...codeFaults(row, files)];
}

/** Indicators, regions and targets of a row are those of their catalogs, its texts are messages. */
function nameFaults({ row, place }: FigureRow, files: CatalogFiles): Problem[] {
  const indicators = new Set(files.indicators.map((one) => one.row.id));
  const regions = new Set(files.regions.map((one) => one.row.id));
  const targets = new Set(files.targets.map((one) => one.row.id));
  const unknown = (
    heading: string,
    check: string,
    names: readonly string[],
    known: ReadonlySet<string>,
    what: string,
  ) =>
    names
      .filter((name) => !known.has(name))
      .map((name) => errorAt(place(heading), check, name, `the id of ${what}`, `correct it or add ${what}`));
  return [
    ...unknown(
      'indicators',
      'unknown-indicator',
      row.indicators.map(({ indicator }) => indicator),
      indicators,
      'an indicator',
    ),
    ...unknown(
      'region',
      'unknown-region',
      [row.region].filter((id) => id !== '' && id !== 'longest'),
      regions,
      'a region',
    ),
    ...unknown('others', 'unknown-region', row.others, regions, 'a region'),
    ...unknown('target', 'unknown-target', [row.target].filter(Boolean), targets, 'a target'),
    ...textColumns.flatMap((heading) =>
      unknown(heading, 'unknown-message', [row[heading]].flat().filter(Boolean), messages, 'a message in src/i18n'),
    ),
  ];
}

/** What is named below the title is a dimension of the indicator; kinds whose title comes from the list can also name others. */
function namedFaults({ row, place }: FigureRow, files: CatalogFiles): Problem[] {
  const own = files.indicators.find((one) => one.row.id === row.indicators[0]?.indicator)?.row.dimensions;
  if (!own) return [];
  const known = [...own, ...(columnsOf[row.kind].needs?.includes('title') ? ['unit', 'region'] : [])];
  return row.named
    .filter((word) => !known.includes(word))
    .map((word) =>
      errorAt(place('named'), 'figure-column', word, oneOf(known.length === 0 ? [''] : known), 'correct it'),
    );
}

/** Dimensions and codes are those of the indicator. */
function codeFaults({ row, place }: FigureRow, files: CatalogFiles): Problem[] {
  const { dimension = '', codes = [] } = row.codes ?? {};
  return row.indicators.flatMap(({ indicator, dimensions }) => [
    ...checkCodes(files, { row: { indicator, dimensions }, place: () => place('indicators') }),
    ...codes.flatMap((code) =>
      checkCodes(files, { row: { indicator, dimensions: { [dimension]: code } }, place: () => place('codes') }),
    ),
  ]);
}
