import { regionLevels, themes } from '../../src/record/vocabulary.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { figureNameFaults } from './check-figure-names.ts';
import { figureWordFaults } from './check-figure-words.ts';
import { columnsOf, type FigureColumn, figureColumns, filledByEach, readsEach } from './figure-columns.ts';

type ListRow = CatalogFiles['figures'][number];

const ADVICE = 'data/README.md tells what each kind reads';

/** Checks the list of figures: what a row names must be there, and its kind must be able to draw it. */
export function checkFigures(files: CatalogFiles): Problem[] {
  const unread = files.figures.flatMap(unreadFaults);
  const places = new Set(unread.map(({ line, column }) => `${line}:${column}`));
  const faults = [
    ...repeatedRows(files),
    ...files.figures.flatMap((row) => [
      ...patternFaults(row),
      ...eachFaults(row),
      ...figureWordFaults(row),
      ...columnFaults(row),
    ]),
    ...figureNameFaults(files),
  ];
  // Of a cell that is not read nothing else matters.
  return [...unread, ...faults.filter(({ line, column }) => !places.has(`${line}:${column}`))];
}

function repeatedRows({ figures }: CatalogFiles): Problem[] {
  const alike = Map.groupBy(figures, ({ row: { id, kind, each } }) => JSON.stringify([id, kind, each]));
  return [...alike.values()].flatMap(([, ...others]) =>
    others.map(({ row, place }) =>
      errorAt(
        place('id'),
        'duplicate-id',
        row.id,
        'one row with this id, kind and each',
        'remove the row or rename it',
      ),
    ),
  );
}

/** Addresses of what is repeated must differ, and can only speak of what it is repeated for. */
function patternFaults({ row, place }: ListRow): Problem[] {
  const own = row.each === null ? null : `{${row.each.of}}`;
  return (['id', 'page'] as const).flatMap((heading) => {
    const names = row[heading].match(/\{\w+\}/g) ?? [];
    const strange = names.filter((name) => name !== own);
    const expected =
      own === null ? 'an address without braces, as each is empty' : `an address with ${own}, as each says`;
    const wrong = strange.length > 0 || (heading === 'id' && own !== null && names.length === 0);
    return wrong ? [errorAt(place(heading), 'figure-address', row[heading], expected, 'correct it, or each')] : [];
  });
}

/** What `each` is limited to are themes of indicators or levels of regions. */
function eachFaults({ row, place }: ListRow): Problem[] {
  if (row.each && !readsEach(row.kind, row.each.of))
    return [
      errorAt(
        place('each'),
        'figure-column',
        row.each.of,
        `something that the kind ${row.kind} reads; all figures of the row would be the same`,
        ADVICE,
      ),
    ];
  if (row.each && row.region !== '' && columnsOf[row.kind].each?.includes(row.each.of))
    return [
      errorAt(
        place('region'),
        'figure-column',
        row.region,
        `nothing, as each is ${row.each.of}`,
        'correct it, or each',
      ),
    ];
  const known: readonly string[] = row.each?.of === 'indicator' ? themes : regionLevels;
  return [...(row.each?.only ?? []), ...(row.each?.except ?? [])]
    .filter((word) => !known.includes(word))
    .map((word) => errorAt(place('each'), 'figure-address', word, `one of ${known.join(', ')}`, 'correct it'));
}

/** A cell as it is told in a message. */
function shown(cell: ListRow['row'][(typeof figureColumns)[number]]): string {
  if (typeof cell === 'string') return cell;
  return cell === null ? '' : 'codes' in cell ? `${cell.dimension}=${cell.codes.join(',')}` : cell.join('|');
}

/** A kind that lacks something draws nothing. */
function columnFaults({ row, place }: ListRow): Problem[] {
  const { series, needs = [], may = [], perSeries = [], words = {}, opens = false } = columnsOf[row.kind];
  const fault = (heading: FigureColumn | 'indicators', value: string, expected: string) =>
    errorAt(place(heading), 'figure-column', value, expected, ADVICE);
  const [fewest, most] = series;
  const count = row.indicators.length === 0 && row.each?.of === 'indicator' ? 1 : row.indicators.length;
  const amount = fewest === most ? `${most}` : `${fewest} to ${most}`;
  const span = opens ? 'the first year with a stroke behind it, as 2010/' : 'a year, or a span with its end';
  const misread = row.period !== '' && row.period.endsWith('/') !== opens && [...needs, ...may].includes('period');
  return [
    ...(count < fewest || count > most
      ? [fault('indicators', `${count}`, `${amount} series for the kind ${row.kind}`)]
      : []),
    ...needs
      .filter((heading) => shown(row[heading]) === '' && filledByEach[row.each?.of ?? ''] !== heading)
      .map((heading) => fault(heading, '', `a value, as the kind is ${row.kind}`)),
    ...(['labels', 'groups'] as const).flatMap((heading) => {
      const wanted = perSeries.includes(heading) ? count : words[heading]?.length;
      if (wanted === undefined || row[heading].length === 0 || row[heading].length === wanted) return [];
      const expected = perSeries.includes(heading) ? `${wanted}, one per series` : `${wanted} for the kind ${row.kind}`;
      return [fault(heading, shown(row[heading]), expected)];
    }),
    ...(misread ? [fault('period', row.period, span)] : []),
  ];
}

/** What a kind does not read would mislead whoever fills it in. */
function unreadFaults({ row, place }: ListRow): Problem[] {
  const { needs = [], may = [] } = columnsOf[row.kind];
  const expected = `nothing: the kind ${row.kind} does not read it`;
  return figureColumns
    .filter((heading) => shown(row[heading]) !== '' && !needs.includes(heading) && !may.includes(heading))
    .map((heading) => errorAt(place(heading), 'figure-column', shown(row[heading]), expected, ADVICE));
}
