import type { Observation } from '../../src/record/types.ts';
import { yearsFaults } from './span.ts';
import {
  type Check,
  countFaults,
  extremes,
  isBroken,
  regionOf,
  rowFaults,
  rowsNamed,
  sibling,
  type Told,
  unless,
  valueOf,
} from './told.ts';

/** Hong Kong, Macao and Taiwan, which national statistics leave out. */
const OUTSIDE = /^[78]/;

/** Regions that can be ranked: all but the nation, which is no province. */
export function regionsOnly(told: Told, rows: readonly Observation[]): Observation[] {
  return rows.filter(({ region }) => regionOf(told, region).level !== 'nation');
}

/** Whether a list of provinces has every one of them, or all that make up the total of the nation. */
export function isComplete(told: Told, rows: readonly Observation[]): boolean {
  const [first] = rows;
  const nation = told.data.regions.find(({ level }) => level === 'nation')?.id ?? '';
  const total = first && sibling(told, first, { region: nation });
  if (total && rows.reduce((sum, row) => sum + valueOf(row), 0) === total.value) return true;
  const all = told.data.regions.filter(({ level, code }) => level === 'province' && !OUTSIDE.test(code ?? ''));
  return all.every(({ id }) => rows.some(({ region }) => region === id));
}

/** That the rows named are the only highest and lowest of those they stand among. */
export function extremeFaults(told: Told, among: readonly Observation[]): string[] {
  const { max, maxValue, min, minValue } = told.said;
  const { highest, lowest } = extremes(among);
  const [top] = rowsNamed(told, among, { region: max ?? '' });
  const [bottom] = rowsNamed(told, among, { region: min ?? '' });
  return [
    ...(maxValue === undefined ? [] : rowFaults(told, 'highest', maxValue, top)),
    ...(minValue === undefined ? [] : rowFaults(told, 'lowest', minValue, bottom)),
    ...unless(top !== undefined && highest.includes(top), `${max} is not the highest`),
    ...unless(bottom !== undefined && lowest.includes(bottom), `${min} is not the lowest`),
    ...unless(highest.length <= 1, `${highest.map(({ region }) => region)} are as high`),
    ...unless(lowest.length <= 1, `${lowest.map(({ region }) => region)} are as low`),
  ];
}

/** The highest and lowest of all provinces, in one year or in the last of each, and the nation. */
export const checkRanking: Check = (told) => {
  const { subject, period, nationValue } = told.said;
  const series = rowsNamed(told, told.rows, { subject });
  const provinces = regionsOnly(told, series);
  const nation = series.find(({ region }) => regionOf(told, region).level === 'nation');
  return [
    ...unless(series.length === told.rows.length && series.length > 1, 'rows of another series'),
    ...yearsFaults(told, period, provinces),
    ...extremeFaults(told, provinces),
    ...(nationValue === undefined ? [] : rowFaults(told, 'nation', nationValue, nation)),
    ...unless(
      isComplete(told, provinces),
      `the highest of ${provinces.length} provinces, and the sentence does not say so`,
    ),
  ];
};

/** How many provinces are at or above the nation, of how many. */
export const checkMap: Check = (told) => {
  const { subject, period, above, of } = told.said;
  const series = rowsNamed(told, told.rows, { subject, period });
  const provinces = regionsOnly(told, series);
  const nation = series.find(({ region }) => regionOf(told, region).level === 'nation');
  return [
    ...unless(series.length === told.rows.length, 'rows of another series or year'),
    ...unless(nation !== undefined, 'no value of the nation'),
    ...countFaults('of', of, provinces.length),
    ...countFaults('above', above, nation ? provinces.filter((row) => valueOf(row) >= valueOf(nation)).length : 0),
  ];
};

/** Regions with a row in both years of one concept, as pairs. */
function changesIn(told: Told, rows: readonly Observation[]) {
  const { from, to } = told.said;
  return rowsNamed(told, rows, { period: from }).flatMap((first) => {
    const last = rowsNamed(told, rows, { period: to }).find(({ region }) => region === first.region);
    return last && !isBroken(told, first, first.period, last.period) ? [{ first, last, region: first.region }] : [];
  });
}

/** In how many provinces it went one way, and where furthest. */
function checkMultiples(sign: 1 | -1, isAll: boolean): Check {
  return (told) => {
    const { subject, count, of, region, fromValue, toValue } = told.said;
    const changes = changesIn(told, regionsOnly(told, rowsNamed(told, told.rows, { subject })));
    const by = ({ first, last }: (typeof changes)[number]) => sign * (valueOf(last) - valueOf(first));
    const way = changes.filter((change) => by(change) > 0);
    const furthest = Math.max(...way.map(by));
    const named = changes.find((change) => told.names.regions.get(region ?? '')?.has(change.region));
    return [
      ...countFaults('of', of, changes.length),
      ...countFaults('count', isAll ? of : count, way.length),
      ...unless(changes.length >= 8, `only ${changes.length} provinces`),
      ...unless(way.length * 2 >= changes.length, 'most went the other way'),
      ...rowFaults(told, 'from', fromValue, named?.first),
      ...rowFaults(told, 'to', toValue, named?.last),
      ...unless(named !== undefined && by(named) === furthest, `${region} did not go furthest`),
      ...unless(way.filter((change) => by(change) === furthest).length === 1, 'others went as far'),
    ];
  };
}

export const checkMultiplesRose = checkMultiples(1, false);
export const checkMultiplesAllRose = checkMultiples(1, true);
export const checkMultiplesFell = checkMultiples(-1, false);
export const checkMultiplesAllFell = checkMultiples(-1, true);

/** How many times the first value the last one is: most, least, nationwide. */
export const checkSparks: Check = (told) => {
  const { subject, max, maxTimes, min, minTimes, nationTimes } = told.said;
  const changes = changesIn(told, rowsNamed(told, told.rows, { subject }));
  const times = ({ first, last }: (typeof changes)[number]) => valueOf(last) / valueOf(first);
  const level = (id: string) => regionOf(told, id).level;
  const provinces = changes.filter(({ region }) => level(region) !== 'nation');
  const nation = changes.find(({ region }) => level(region) === 'nation');
  const all = provinces.map(times);
  const named = (name: string | undefined) =>
    provinces.find(({ region }) => told.names.regions.get(name ?? '')?.has(region));
  const [top, bottom] = [named(max), named(min)];
  const isSaid = (text: string | undefined, right: number) => Math.abs(Number(text) - right) <= 0.005 + 1e-9;
  return [
    ...unless(
      isComplete(
        told,
        provinces.map(({ last }) => last),
      ),
      'not all provinces',
    ),
    ...unless(
      top !== undefined && times(top) === Math.max(...all) && isSaid(maxTimes, times(top)),
      `${max} ${maxTimes}`,
    ),
    ...unless(
      bottom !== undefined && times(bottom) === Math.min(...all) && isSaid(minTimes, times(bottom)),
      `${min} ${minTimes}`,
    ),
    ...(nationTimes === undefined
      ? []
      : unless(nation !== undefined && isSaid(nationTimes, times(nation)), `nation ${nationTimes}`)),
  ];
};

/** How many provinces have a value newer than the year of the ranking, and how new. */
export const checkLatestByYear: Check = (told) => {
  const { subject, of, newer, ranked, to } = told.said;
  const rows = rowsNamed(told, told.rows, { subject });
  const periods = rows.map(({ period }) => period).sort();
  const counts = Map.groupBy(
    told.data.observations.filter(
      (one) =>
        one.chosen &&
        one.value !== null &&
        rowsNamed(told, [one], { subject }).length > 0 &&
        regionOf(told, one.region).level === 'province',
    ),
    ({ period }) => period,
  );
  return [
    ...unless(rows.length === told.rows.length, 'rows of another series'),
    ...countFaults('of', of, new Set(rows.map(({ region }) => region)).size),
    ...countFaults('newer', newer, periods.filter((period) => period > (ranked ?? '')).length),
    ...unless(periods.at(-1) === to, `the latest is ${periods.at(-1)}`),
    ...unless(
      (counts.get(ranked ?? '')?.length ?? 0) > periods.filter((period) => period === to).length,
      `${ranked} is not fuller`,
    ),
  ];
};

/** In how many regions the share of the reference rose. */
export const checkGained: Check = (told) => {
  const { subject, from, to, count, higher, ref } = told.said;
  const rows = rowsNamed(told, told.rows, { subject });
  const [reference] = [...(told.names.regions.get(ref ?? '') ?? [])];
  const share = (row: Observation) => {
    const other = sibling(told, row, { region: reference ?? '' });
    return valueOf(row) / (other ? valueOf(other) : Number.NaN);
  };
  const changes = changesIn(told, rows).map(({ first, last }) => share(last) - share(first));
  return [
    ...unless(from !== to, 'one year'),
    ...countFaults('count', count, changes.length),
    ...countFaults('higher', higher, changes.filter((change) => change > 0).length),
  ];
};

/** How many regions are below the reference in both of two series. */
export const checkBothBelow: Check = (told) => {
  const { one, two, ref, year, below, count } = told.said;
  const of = (subject: string | undefined) => rowsNamed(told, told.rows, { subject, period: year });
  const named = (rows: readonly Observation[]) => rowsNamed(told, rows, { region: ref })[0];
  const [first, second] = [of(one), of(two)];
  const [x, y] = [named(first), named(second)];
  const pairs = first.flatMap((row) => {
    const other = second.find(({ region }) => region === row.region);
    return other && row !== x ? [{ row, other }] : [];
  });
  const isBelow = ({ row, other }: (typeof pairs)[number]) =>
    x !== undefined && y !== undefined && valueOf(row) < valueOf(x) && valueOf(other) < valueOf(y);
  return [...countFaults('count', count, pairs.length), ...countFaults('below', below, pairs.filter(isBelow).length)];
};
