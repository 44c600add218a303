import { regionLevels, themes } from '../../src/record/vocabulary.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { figureNameFaults } from './check-figure-names.ts';
import { columnsOf, type FigureColumn, figureColumns, filledByEach } from './figure-columns.ts';

type FigureRow = CatalogFiles['figures'][number];

/** Checks the list of figures: what a row names must be there, and its kind must be able to draw it. */
export function checkFigures(files: CatalogFiles): Problem[] {
  const seen = new Set<string>();
  const rows = files.figures.flatMap((row) => {
    const { id, kind, each } = row.row;
    const key = JSON.stringify([id, kind, each]);
    const again = seen.has(key);
    seen.add(key);
    const advice = 'remove the row or rename it';
    return [
      ...(again ? [errorAt(row.place('id'), 'duplicate-id', id, 'one row with this id, kind and each', advice)] : []),
      ...patternFaults(row),
      ...eachFaults(row),
      ...columnFaults(row),
    ];
  });
  return [...rows, ...figureNameFaults(files)];
}

/** Addresses of what is repeated must differ, and can only speak of what it is repeated for. */
function patternFaults({ row, place }: FigureRow): Problem[] {
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
function eachFaults({ row, place }: FigureRow): Problem[] {
  const known: readonly string[] = row.each?.of === 'indicator' ? themes : regionLevels;
  return [...(row.each?.only ?? []), ...(row.each?.except ?? [])]
    .filter((word) => !known.includes(word))
    .map((word) => errorAt(place('each'), 'figure-address', word, `one of ${known.join(', ')}`, 'correct it'));
}

/** A cell as it is told in a message. */
function shown(cell: FigureRow['row'][FigureColumn]): string {
  if (typeof cell === 'string') return cell;
  return cell === null ? '' : 'codes' in cell ? `${cell.dimension}=${cell.codes.join(',')}` : cell.join('|');
}

/** A kind that lacks something draws nothing; what it does not read would mislead whoever fills it in. */
function columnFaults({ row, place }: FigureRow): Problem[] {
  const { series, needs = [], may = [], perSeries = [], opens = false } = columnsOf[row.kind];
  const [fewest, most] = series;
  const count = row.indicators.length === 0 && row.each?.of === 'indicator' ? 1 : row.indicators.length;
  const fault = (heading: string, value: string, expected: string) =>
    errorAt(place(heading), 'figure-column', value, expected, 'data/README.md tells what each kind reads');
  const amount = fewest === most ? `${most}` : `${fewest} to ${most}`;
  const expected = `${amount} series for the kind ${row.kind}`;
  const counted = count < fewest || count > most ? [fault('indicators', `${count}`, expected)] : [];
  const misplaced = figureColumns.flatMap((heading) => {
    const cell = row[heading];
    const empty = shown(cell) === '';
    if (empty && needs.includes(heading) && filledByEach[row.each?.of ?? ''] !== heading)
      return [fault(heading, '', `a value, as the kind is ${row.kind}`)];
    if (empty || needs.includes(heading) || may.includes(heading)) return [];
    return [fault(heading, shown(cell), `nothing: the kind ${row.kind} does not read it`)];
  });
  const uneven = perSeries
    .filter((heading) => row[heading].length !== count)
    .map((heading) => fault(heading, shown(row[heading]), `${count}, one per series`));
  const span = opens ? 'the first year with a stroke behind it, as 2010/' : 'a year, or a span with its end';
  const misread =
    row.period !== '' && row.period.endsWith('/') !== opens && (needs.includes('period') || may.includes('period'))
      ? [fault('period', row.period, span)]
      : [];
  return [...counted, ...misplaced, ...uneven, ...misread];
}
