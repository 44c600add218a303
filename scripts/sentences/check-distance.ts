import type { Observation } from '../../src/record/types.ts';
import { endFaults, scopeFaults } from './check-ranking.ts';
import { conceptFaults } from './check-trend.ts';
import { rankedRows, regionsOnly } from './ranked-rows.ts';
import { anything, readMessage } from './read-message.ts';
import { bareSymbol, inWholeUnits, readValue } from './said-value.ts';
import {
  type Check,
  countFaults,
  indicatorOf,
  isAbove,
  isBroken,
  isGrounded,
  numberOf,
  regionOf,
  rowsNamed,
  sibling,
  type Told,
  unitOf,
  unless,
} from './told.ts';

type Side = 'below' | 'above';

/** A distance as it is said: `6,787 yuan below`, or a bare number that takes its side from what it stands behind. */
function readDistance({ messages, language }: Told, text: string) {
  const sides = (['below', 'above'] as const).flatMap((side) =>
    readMessage(messages[`gap.${side}`] ?? '', text, () => anything).map(({ amount = '' }) => ({ side, amount })),
  );
  const [{ side, amount }] = [sides[0] ?? { side: null, amount: text }];
  return { side: side as Side | null, value: readValue(amount, language) };
}

/** The unit of a difference: shares differ by percentage points. */
function unitBetween(told: Told, { unit }: Observation) {
  return unitOf(told, unit === 'percent' ? 'percentage-points' : unit);
}

/** What is wrong with a distance said of two values, on the side they show. */
function distanceFaults(
  told: Told,
  text: string | undefined,
  own: Observation | undefined,
  nation: Observation | undefined,
  side: Side | null = null,
): string[] {
  if (!own || !nation) return [`${text}: no such values`];
  const said = readDistance(told, text ?? '');
  const unit = unitBetween(told, own);
  const right = inWholeUnits(numberOf(own) - numberOf(nation), unit);
  const decided = right > 0 ? isAbove(own, nation) : isAbove(nation, own);
  const number = said.value?.numbers[0] ?? Number.NaN;
  const isBare = side !== null && said.value?.unit === '';
  const isUnit = said.value?.unit === bareSymbol(unit, told.language) || isBare;
  return [
    ...unless(decided, 'the values do not decide the side'),
    ...unless((said.side ?? side) === (right > 0 ? 'above' : 'below'), `${text} is not on the side of ${right}`),
    ...unless(Math.abs(number - Math.abs(right)) <= (said.value?.half ?? 0) + 1e-9, `${text} is not ${right}`),
    ...unless(isUnit, `${text} is not in ${unit.id}`),
  ];
}

const nationOf = (told: Told, row: Observation | undefined) =>
  row && sibling(told, row, { region: told.data.regions.find(({ level }) => level === 'nation')?.id ?? '' });

/** Looked up many times: made once for a record. */
function once<T>(make: (data: Told['data']) => T): (data: Told['data']) => T {
  const made = new WeakMap<Told['data'], T>();
  return (data) => {
    const known = made.get(data) ?? make(data);
    made.set(data, known);
    return known;
  };
}

const breaksOn = once(({ observations }) => observations.filter(({ chosen, status }) => chosen && status === 'break'));
const yearsOn = once(({ observations }) =>
  [...new Set(observations.map(({ period }) => period))].filter((period) => /^\d{4}$/.test(period)).sort(),
);

/** Whether both series of a pair have a value for a year that is of the concept of the pair. */
function isComparable(told: Told, own: Observation, period: string): boolean {
  const [then, base] = [sibling(told, own, { period }), nationOf(told, sibling(told, own, { period }))];
  const nation = nationOf(told, own);
  const isMarked = breaksOn(told.data).some(
    (one) =>
      one.indicator === own.indicator &&
      [own.region, nation?.region].includes(one.region) &&
      one.period > period &&
      one.period <= own.period,
  );
  return (
    [then, base].every((one) => one?.value != null && isGrounded(told, one)) &&
    nation !== undefined &&
    !isMarked &&
    [own, nation].every((one) => !isBroken(told, one, period, own.period))
  );
}

/** The first year, before that of these rows, in which each of them can be held against the nation. */
function firstYear(told: Told, rows: readonly Observation[]): string | undefined {
  const [one] = rows;
  return yearsOn(told.data)
    .filter((year) => year < (one?.period ?? ''))
    .find((year) => rows.every((row) => isComparable(told, row, year)));
}

/** What is wrong with how far rows were in the year that is named; with its absence, where a year could have been. */
function thenFaults(told: Told, rows: readonly Observation[], said: readonly (string | undefined)[]): string[] {
  const { from } = told.said;
  const [one] = rows;
  const isFlow = one !== undefined && indicatorOf(told, one.indicator).flow;
  const first = isFlow ? undefined : firstYear(told, rows);
  return [
    ...unless(from === first || from === undefined, `the first year of both is ${first}, not ${from}`),
    ...(from === undefined ? unless(first === undefined || isOpen(told, rows, first), `${first} is left out`) : []),
    ...(from === undefined
      ? []
      : rows.flatMap((row, index) => {
          const then = sibling(told, row, { period: from });
          const now = numberOf(row) > numberOf(nationOf(told, row) ?? row) ? 'above' : 'below';
          return distanceFaults(told, said[index], then, nationOf(told, then), now);
        })),
  ];
}

/** Whether the values of a year leave open on which side of the nation some row was. */
function isOpen(told: Told, rows: readonly Observation[], period: string): boolean {
  return rows.some((row) => {
    const then = sibling(told, row, { period });
    const base = nationOf(told, then);
    return !then || !base || (!isAbove(then, base) && !isAbove(base, then));
  });
}

/** Rows that are said alike share a place, and of them no year before is told. */
const isOne = (rows: readonly Observation[], row: Observation) =>
  rows.filter(({ value }) => value === row.value).length === 1;

/** The highest and the lowest of all provinces, and how far each is from the nation and was. */
export const checkEnds: Check = (told) => {
  const { subject, period, maxGap, minGap, maxThen, minThen } = told.said;
  const series = rowsNamed(told, told.rows, { subject, period });
  const ranked = [...rankedRows(told, series)].sort((a, b) => numberOf(b) - numberOf(a));
  const nation = series.find(({ region }) => regionOf(told, region).level === 'nation');
  const [top, bottom] = [ranked[0], ranked.at(-1)];
  if (!top || !bottom || !nation) return ['no rows to rank'];
  const alone = [top, bottom].every((row) => isOne(ranked, row));
  return [
    ...unless(series.length === told.rows.length && ranked.length > 1, 'rows of another series'),
    ...endFaults(told, ranked, ['max', 'min']),
    ...distanceFaults(told, maxGap, top, nation),
    ...distanceFaults(told, minGap, bottom, nation),
    ...(alone ? thenFaults(told, [top, bottom], [maxThen, minThen]) : unless(maxThen === undefined, 'not of all')),
    ...scopeFaults(told, ranked),
  ];
};

/** How many provinces are on one side of the nation, which is furthest from it, and how far it is and was. */
export function checkFurthest(side: Side): Check {
  return (told) => {
    const { subject, period, amount, before } = told.said;
    const series = rowsNamed(told, told.rows, { subject, period });
    const provinces = regionsOnly(told, series);
    const nation = series.find(({ region }) => regionOf(told, region).level === 'nation');
    const sign = side === 'above' ? -1 : 1;
    const isBeyond = (row: Observation) =>
      nation !== undefined && (side === 'above' ? isAbove(row, nation) : isAbove(nation, row));
    const beyond = provinces.filter(isBeyond).sort((a, b) => sign * (numberOf(a) - numberOf(b)));
    const [furthest] = beyond;
    if (!furthest) return ['none is on this side'];
    const name = side === 'above' ? 'max' : 'min';
    return [
      ...unless(series.length === told.rows.length, 'rows of another series or year'),
      ...countFaults(side, told.said[side], beyond.length),
      ...endFaults(told, beyond, [name]),
      ...distanceFaults(told, amount, furthest, nation, side),
      ...(isOne(beyond, furthest)
        ? thenFaults(told, [furthest], [before])
        : unless(before === undefined, 'not of all')),
      ...scopeFaults(told, provinces),
    ];
  };
}

/** How far a region was from the nation in the first year of one concept, and how far it is in its last. */
export const checkGapPath: Check = (told) => {
  const { subject, region, from, fromGap, to, toGap } = told.said;
  const line = rowsNamed(told, told.rows, { subject, region })
    .filter((row) => isGrounded(told, row))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  const last = line.at(-1);
  if (!last) return [`no values of ${region}`];
  const then = sibling(told, last, { period: from ?? '' });
  const first = firstYear(told, [last]);
  return [
    ...unless(last.period === to, `the last year is ${last.period}`),
    ...unless(first === from, `the first year of both is ${first}`),
    ...distanceFaults(told, toGap, last, told.rows.includes(last) ? beside(told, last) : undefined),
    ...distanceFaults(told, fromGap, then, nationOf(told, then)),
    ...conceptFaults(told, line),
  ];
};

/** The nation's row of the same year, of those that are drawn. */
function beside(told: Told, row: Observation): Observation | undefined {
  return rowsNamed(told, told.rows, {}).find(
    (other) =>
      other.indicator === row.indicator &&
      other.period === row.period &&
      regionOf(told, other.region).level === 'nation',
  );
}
