import { oneOf } from '../read/one-of.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { siteMessages } from '../read/site-messages.ts';
import { checkCodes } from './check-codes.ts';
import { columnsOf, textColumns } from './figure-columns.ts';
import { idsOf, knownNames, unknownNames } from './unknown-names.ts';

const messages = siteMessages().keys().toArray();

/** What rows of the list of figures name must be in the other catalogs, their texts among the messages. */
export function figureNameFaults(files: CatalogFiles): Problem[] {
  const { figures } = files;
  const known = (check: string, what: string, names: Iterable<string>) =>
    [knownNames(check, `the id of ${what}`, names), `correct it or add ${what}`] as const;
  const region = known('unknown-region', 'a region', idsOf(files.regions));
  const indicator = known('unknown-indicator', 'an indicator', idsOf(files.indicators));
  const target = known('unknown-target', 'a target', idsOf(files.targets));
  const message = known('unknown-message', 'a message in src/i18n', messages);
  return [
    ...unknownNames(figures, 'indicators', (row) => row.indicators.map((one) => one.indicator), ...indicator),
    ...unknownNames(figures, 'region', (row) => (row.region === 'longest' ? '' : row.region), ...region),
    ...unknownNames(figures, 'others', (row) => row.others, ...region),
    ...unknownNames(figures, 'target', (row) => row.target, ...target),
    ...textColumns.flatMap((heading) => unknownNames(figures, heading, (row) => row[heading], ...message)),
    ...figures.flatMap((row) => namedFaults(row, files)),
    ...figures.flatMap(({ row, place }) => {
      const { dimension = '', codes = [] } = row.codes ?? {};
      return row.indicators.flatMap(({ indicator, dimensions }) => [
        ...checkCodes(files, { row: { indicator, dimensions }, place: () => place('indicators') }),
        ...codes.flatMap((code) =>
          checkCodes(files, { row: { indicator, dimensions: { [dimension]: code } }, place: () => place('codes') }),
        ),
      ]);
    }),
  ];
}

/** What is named below the title is a dimension of the indicator; kinds whose title may come from the list can also name others. */
function namedFaults({ row, place }: CatalogFiles['figures'][number], files: CatalogFiles): Problem[] {
  const own = files.indicators.find((one) => one.row.id === row.indicators[0]?.indicator)?.row.dimensions;
  if (!own) return [];
  const known = [...own, ...(columnsOf[row.kind].words?.title ? ['unit', 'region'] : [])];
  return row.named
    .filter((word) => !known.includes(word))
    .map((word) =>
      errorAt(place('named'), 'figure-column', word, oneOf(known.length === 0 ? [''] : known), 'correct it'),
    );
}
