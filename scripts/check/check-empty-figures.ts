import type { Observation } from '../../src/record/types.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { columnsOf } from './figure-columns.ts';

type ListRow = CatalogFiles['figures'][number];

/** A single figure needs values of each of its series, and among them some of the codes, region, level and period it names. */
export function checkEmptyFigures({ figures, regions }: CatalogFiles, observations: readonly Observation[]): Problem[] {
  const known = Map.groupBy(
    observations.filter(({ value }) => value !== null),
    ({ indicator }) => indicator,
  );
  const levels = new Map(regions.map(({ row }) => [row.id, row.level]));
  return figures.filter(({ row }) => row.each === null).flatMap((row) => emptyCells(row, known, levels));
}

/** Cells to which no value of the series belongs; of series without values nothing else is said. */
function emptyCells(
  { row, place }: ListRow,
  known: ReadonlyMap<string, readonly Observation[]>,
  levels: ReadonlyMap<string, string>,
): Problem[] {
  const { codes, region, level, period, indicators } = row;
  const fault = (heading: string, value: string, expected: string) =>
    errorAt(place(heading), 'empty-figure', value, expected, 'correct it, or add values');
  const found = indicators.map(({ indicator, dimensions }) =>
    (known.get(indicator) ?? []).filter((one) =>
      Object.entries(dimensions).every(([dimension, code]) => one.dimensions[dimension] === code),
    ),
  );
  const silent = indicators.filter((_, at) => found[at]?.length === 0);
  if (silent.length > 0)
    return silent.map(({ indicator, dimensions }) => {
      const given = Object.entries(dimensions).map((pair) => pair.join('='));
      const text = given.length === 0 ? indicator : `${indicator}{${given.join(',')}}`;
      return fault('indicators', text, 'a series with values on record');
    });
  const all = found.flat();
  const lacks = (cell: string, belongs: (one: Observation) => boolean) => cell !== '' && !all.some(belongs);
  const periods = all.map((one) => one.period).sort();
  const [first, last] = [periods[0], periods.at(-1)];
  return [
    ...(codes?.codes ?? [])
      .filter((code) => lacks(code, ({ dimensions }) => dimensions[codes?.dimension ?? ''] === code))
      .map((code) => fault('codes', code, 'codes with values on record')),
    ...(region !== 'longest' && lacks(region, (one) => one.region === region)
      ? [fault('region', region, 'a region with values on record')]
      : []),
    ...(columnsOf[row.kind].needs?.includes('level') && lacks(level, (one) => levels.get(one.region) === level)
      ? [fault('level', level, 'a level of regions with values on record')]
      : []),
    ...(lacks(period, (one) => (period.endsWith('/') ? one.period >= period.slice(0, -1) : one.period === period))
      ? [fault('period', period, `a period with values; on record are ${first} to ${last}`)]
      : []),
  ];
}
