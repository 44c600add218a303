import type { Observation } from '../../src/record/types.ts';
import { rankedRows, regionsOnly } from './ranked-rows.ts';
import { yearsFaults } from './span.ts';
import {
  areNamed,
  type Check,
  countFaults,
  extremes,
  indicatorOf,
  isAbove,
  isBroken,
  numberOf,
  regionOf,
  rowFaults,
  rowsNamed,
  sibling,
  type Told,
  unless,
} from './told.ts';

/** Hong Kong, Macao and Taiwan, which national statistics leave out. */
const OUTSIDE = /^[78]/;

/** Whether a list of provinces has every one of them, or all that make up the total of the nation. */
function isComplete(told: Told, rows: readonly Observation[]): boolean {
  const [first] = rows;
  const nation = told.data.regions.find(({ level }) => level === 'nation')?.id ?? '';
  const total = first && sibling(told, first, { region: nation });
  if (total && rows.reduce((sum, row) => sum + numberOf(row), 0) === total.value) return true;
  const all = told.data.regions.filter(({ level, code }) => level === 'province' && !OUTSIDE.test(code ?? ''));
  return all.every(({ id }) => rows.some(({ region }) => region === id));
}

/** That the named ends are the highest and the lowest, with all that are as high or as low to the digits of the indicator. */
export function endFaults(told: Told, among: readonly Observation[], ends: readonly ('max' | 'min')[]): string[] {
  const { highest, lowest } = extremes(among);
  return ends.flatMap((end) => {
    const [one] = end === 'max' ? highest : lowest;
    const alike = among.filter((row) => one !== undefined && shownTo(told, row) === shownTo(told, one));
    const ids = new Set(alike.map(({ region }) => region));
    return unless(
      areNamed(told, told.said[end], ids, told.names.regions),
      `${told.said[end]} is not all at the ${end}`,
    );
  });
}

function shownTo(told: Told, row: Observation): string {
  return numberOf(row).toFixed(indicatorOf(told, row.indicator).decimals);
}

/** That the highest and the lowest are named, with all that are as high or as low when said to these digits. */
export function extremeFaults(told: Told, among: readonly Observation[]): string[] {
  const { max, maxValue, min, minValue } = told.said;
  const { highest, lowest } = extremes(among);
  const isNamed = (text: string | undefined, value: string | undefined) => {
    const alike = among.filter((row) => rowFaults(told, '', value, row).length === 0);
    return areNamed(told, text, new Set(alike.map(({ region }) => region)), told.names.regions);
  };
  return [
    ...rowFaults(told, 'highest', maxValue, highest[0]),
    ...rowFaults(told, 'lowest', minValue, lowest[0]),
    ...unless(isNamed(max, maxValue), `${max} is not all that are highest`),
    ...unless(isNamed(min, minValue), `${min} is not all that are lowest`),
  ];
}

/** What a sentence says of the regions it speaks of: how many have a value, and of how many; nothing where they are all. */
export function scopeFaults(told: Told, among: readonly Observation[]): string[] {
  const { scope, said, names } = told;
  const levels = new Set(among.map(({ region }) => regionOf(told, region).level));
  const counted = told.data.divisionCounts.find(
    ({ region, level }) => names.regions.get(said.whole ?? '')?.has(region) && levels.size === 1 && levels.has(level),
  );
  const count = new Set(among.map(({ region }) => region)).size;
  switch (scope) {
    case '':
      return unless(isComplete(told, among), `the highest of ${count} provinces, and the sentence does not say so`);
    case 'scope.provinces':
      return [...countFaults('of', said.of, count), ...unless(isComplete(told, among), 'not all provinces')];
    case 'scope.places':
      return [...countFaults('of', said.of, count), ...countFaults('of', said.of, counted?.count ?? Number.NaN)];
    case 'scope.placesOf':
      return [...countFaults('of', said.of, count), ...countFaults('all', said.all, counted?.count ?? Number.NaN)];
    default:
      return countFaults('of', said.of, count);
  }
}

/** The highest and lowest of all provinces, in one year or in the last of each, and the nation. */
export const checkRanking: Check = (told) => {
  const { subject, period, nationValue } = told.said;
  const series = rowsNamed(told, told.rows, { subject });
  const ranked = rankedRows(told, series);
  const nation = series.find(({ region }) => regionOf(told, region).level === 'nation');
  return [
    ...unless(series.length === told.rows.length && ranked.length > 1, 'rows of another series'),
    ...yearsFaults(told, period, ranked),
    ...extremeFaults(told, ranked),
    ...(nationValue === undefined ? [] : rowFaults(told, 'nation', nationValue, nation)),
    ...scopeFaults(told, ranked),
  ];
};

/** That all regions are alike. */
export const checkAlike: Check = (told) => {
  const { subject, period, maxValue } = told.said;
  const ranked = rankedRows(told, rowsNamed(told, told.rows, { subject }));
  return [
    ...yearsFaults(told, period, ranked),
    ...ranked.flatMap((row) => rowFaults(told, row.region, maxValue, row)),
    ...scopeFaults(told, ranked),
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
    ...countFaults('above', above, nation ? provinces.filter((row) => numberOf(row) >= numberOf(nation)).length : 0),
  ];
};

/** A region's rows of two years. */
interface Change {
  readonly region: string;
  readonly first: Observation;
  readonly last: Observation;
}

/** Regions with a row in both years of one concept. */
function changesIn(told: Told, rows: readonly Observation[]): Change[] {
  const { from, to } = told.said;
  return rowsNamed(told, rows, { period: from }).flatMap((first) => {
    const own = rows.filter(({ region, period }) => region === first.region && period > first.period);
    const [last] = rowsNamed(told, own, { period: to });
    if (!last || isBroken(told, first, first.period, last.period)) return [];
    const isMarked = own.some(({ status, period }) => status === 'break' && period <= last.period);
    return isMarked ? [] : [{ first, last, region: first.region }];
  });
}

/** In how many provinces it went one way as far as rounding lets see, and where furthest. */
function checkMultiples(sign: 1 | -1, isAll: boolean): Check {
  return (told) => {
    const { subject, count, of, region, fromValue, toValue, leastRegion: least, leastFrom, leastTo } = told.said;
    const changes = changesIn(told, regionsOnly(told, rowsNamed(told, told.rows, { subject })));
    const by = ({ first, last }: Change) => Number((sign * (numberOf(last) - numberOf(first))).toPrecision(9));
    const way = changes.filter(({ first, last }) => (sign > 0 ? isAbove(last, first) : isAbove(first, last)));
    const furthest = Math.max(...way.map(by));
    const nearest = Math.min(...way.map(by));
    const called = (name = '') => changes.find((change) => told.names.regions.get(name)?.has(change.region));
    const [named, last] = [called(region), called(least)];
    return [
      ...scopeFaults(
        told,
        changes.map(({ last }) => last),
      ),
      ...countFaults('count', isAll ? of : count, way.length),
      ...unless(way.length * 2 >= changes.length, 'most went the other way'),
      ...rowFaults(told, 'from', fromValue, named?.first),
      ...rowFaults(told, 'to', toValue, named?.last),
      ...unless(named !== undefined && by(named) === furthest, `${region} did not go furthest`),
      ...unless(way.filter((change) => by(change) === furthest).length === 1, 'others went as far'),
      ...(least === undefined ? [] : rowFaults(told, 'least from', leastFrom, last?.first)),
      ...(least === undefined ? [] : rowFaults(told, 'least to', leastTo, last?.last)),
      ...unless(least === undefined || (last !== undefined && by(last) === nearest), `${least} did not go least far`),
      ...unless(
        least === undefined || way.filter((change) => by(change) === nearest).length === 1,
        'others went as little',
      ),
    ];
  };
}

export const checkMultiplesRose = checkMultiples(1, false);
export const checkMultiplesAllRose = checkMultiples(1, true);
export const checkMultiplesFell = checkMultiples(-1, false);
export const checkMultiplesAllFell = checkMultiples(-1, true);

/** That no province clearly went one way. */
export const checkMultiplesSame: Check = (told) => {
  const changes = changesIn(told, regionsOnly(told, rowsNamed(told, told.rows, { subject: told.said.subject })));
  const moved = changes.filter(({ first, last }) => isAbove(last, first) || isAbove(first, last));
  return [
    ...scopeFaults(
      told,
      changes.map(({ last }) => last),
    ),
    ...unless(moved.length === 0, 'some went one way'),
  ];
};

/** How many times the first value the last one is: most, least, nationwide. */
export const checkSparks: Check = (told) => {
  const { subject, max, maxValue, min, minValue, nationValue } = told.said;
  const changes = changesIn(told, rowsNamed(told, told.rows, { subject }));
  const times = ({ first, last }: Change) => numberOf(last) / numberOf(first);
  const isNation = ({ region }: Change) => regionOf(told, region).level === 'nation';
  const provinces = changes.filter((change) => !isNation(change));
  const nation = changes.find(isNation);
  const isSaid = (text: string | undefined, right: number) => Math.abs(Number(text) - right) <= 0.005 + 1e-9;
  const areAlike = (text: string | undefined, value: string | undefined) => {
    const alike = provinces.filter((change) => isSaid(value, times(change)));
    return areNamed(told, text, new Set(alike.map(({ region }) => region)), told.names.regions);
  };
  const all = provinces.map(times);
  return [
    ...scopeFaults(
      told,
      provinces.map(({ last }) => last),
    ),
    ...unless(isSaid(maxValue, Math.max(...all)) && areAlike(max, maxValue), `${max} ${maxValue}`),
    ...unless(isSaid(minValue, Math.min(...all)) && areAlike(min, minValue), `${min} ${minValue}`),
    ...unless(Math.min(...all) > 1, 'it did not rise everywhere'),
    ...(nationValue === undefined
      ? []
      : unless(nation !== undefined && isSaid(nationValue, times(nation)), `nation ${nationValue}`)),
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
