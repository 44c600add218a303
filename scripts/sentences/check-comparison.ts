import type { Observation } from '../../src/record/types.ts';
import { scopeFaults } from './check-ranking.ts';
import { bareSymbol, inWholeUnits, readValue } from './said-value.ts';
import {
  areNamed,
  type Check,
  countFaults,
  indicatorOf,
  isAbove,
  isBroken,
  numberOf,
  regionOf,
  rowFaults,
  rowsNamed,
  sibling,
  type Told,
  unitOf,
  unless,
} from './told.ts';

type Measure = 'share' | 'index' | 'gap';

/** The value of a row as a measure has it, and the words for its unit; nothing where it has nothing to be held against. */
function measured(told: Told, measure: Measure, row: Observation): number {
  const { ref, from, base } = told.said;
  const [reference] = [...(told.names.regions.get(ref ?? '') ?? [])].flatMap(
    (region) => sibling(told, row, { region }) ?? [],
  );
  const start = [...(told.names.periods.get(base ?? from ?? '') ?? [])].flatMap(
    (period) => sibling(told, row, { period }) ?? [],
  )[0];
  const other = measure === 'index' ? start : reference;
  if (measure === 'index' && other === row) return 100;
  if (!other || (measure === 'index' && isBroken(told, row, other.period, row.period))) return Number.NaN;
  if (measure !== 'gap') return (numberOf(row) / numberOf(other)) * 100;
  const sign = indicatorOf(told, row.indicator).direction === 'lower' ? -1 : 1;
  return inWholeUnits(sign * (numberOf(other) - numberOf(row)), unitOf(told, row.unit));
}

/** Whether a value worked out is said, with its unit. */
function isSaid(told: Told, measure: Measure, text: string | undefined, value: number, { unit }: Observation): boolean {
  const said = readValue(text ?? '', told.language);
  const own = unitOf(told, unit === 'percent' ? 'percentage-points' : unit);
  const word = measure === 'share' ? '%' : measure === 'index' ? '' : bareSymbol(own, told.language);
  if (said === null || (said.unit !== word && said.numbers[0] !== 0)) return false;
  return Math.abs((said.numbers[0] ?? Number.NaN) - value) <= said.half + Math.abs(value) * 1e-9;
}

function lineOf(told: Told): Observation[] {
  const { subject, region } = told.said;
  return rowsNamed(told, told.rows, { subject, region }).sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** One region against another, or against its own first year. */
export function checkOne(measure: Measure): Check {
  return (told) => {
    const { year, value } = told.said;
    const [row] = rowsNamed(told, lineOf(told), { period: year });
    return unless(
      row !== undefined && isSaid(told, measure, value, measured(told, measure, row), row),
      `${value} is not it`,
    );
  };
}

/** A region's last value with an earlier one at 100. */
export const checkIndex: Check = (told) => {
  const { to, year = to, toValue, value = toValue } = told.said;
  const line = lineOf(told);
  const [row] = rowsNamed(told, line, { period: year });
  return [
    ...unless(
      row !== undefined && isSaid(told, 'index', value, measured(told, 'index', row), row),
      `${value} is not it`,
    ),
    ...unless(row === line.at(-1), `${year} is not the last year`),
  ];
};

/** That all regions are alike by a measure. */
export function checkMeasuredAlike(measure: Measure): Check {
  return (told) => {
    const held = heldRows(told);
    const isAlike = (row: Observation) => isSaid(told, measure, told.said.maxValue, measured(told, measure, row), row);
    return [...unless(held.every(isAlike), 'some are not alike'), ...scopeFaults(told, held)];
  };
}

/** That one region has no gap. */
export const checkNoGap: Check = (told) => {
  const [row] = rowsNamed(told, lineOf(told), { period: told.said.year });
  return unless(row !== undefined && measured(told, 'gap', row) <= 0, 'there is a gap');
};

/** The rows of a year that are ranked: neither the nation nor what they are held against. */
function heldRows(told: Told): Observation[] {
  const { subject, year, ref } = told.said;
  const rows = rowsNamed(told, told.rows, { subject, period: year });
  const others = rows.filter(
    ({ region }) => regionOf(told, region).level !== 'nation' && !told.names.regions.get(ref ?? '')?.has(region),
  );
  return others.length > 0 ? others : rows;
}

/** Which regions stand highest and lowest by a measure, with those that are shown alike. */
export function checkMeasured(measure: Measure): Check {
  return (told) => {
    const { max, maxValue, min, minValue, ahead, count } = told.said;
    const placed = heldRows(told).map((row) => ({ row, value: measured(told, measure, row) }));
    const values = placed.map(({ value }) => value);
    const isEnd = (names: string | undefined, text: string | undefined, end: number) => {
      const alike = placed.filter(({ row, value }) => isSaid(told, measure, text, value, row));
      const ids = new Set(alike.map(({ row }) => row.region));
      return alike.some(({ value }) => value === end) && areNamed(told, names, ids, told.names.regions);
    };
    return [
      ...unless(isEnd(max, maxValue, Math.max(...values)), `${max} ${maxValue}`),
      ...(min === undefined ? [] : unless(isEnd(min, minValue, Math.min(...values)), `${min} ${minValue}`)),
      ...(count === undefined
        ? scopeFaults(
            told,
            placed.map(({ row }) => row),
          )
        : countFaults('count', count, placed.length)),
      ...(ahead === undefined ? [] : countFaults('ahead', ahead, values.filter((value) => value <= 0).length)),
      ...unless(measure !== 'gap' || ahead !== undefined || values.every((value) => value > 0), 'some have no gap'),
    ];
  };
}

/** That none of the regions has a gap. */
export const checkNoGaps: Check = (told) => {
  const held = heldRows(told);
  return [
    ...countFaults('count', told.said.count, held.length),
    ...unless(
      held.every((row) => measured(told, 'gap', row) <= 0),
      'some have a gap',
    ),
  ];
};

/** The first and the last year of a region by a measure. */
export function checkWay(measure: Measure): Check {
  return (told) => {
    const { from, fromValue, to, toValue } = told.said;
    const line = lineOf(told);
    const [first] = from === undefined ? [] : rowsNamed(told, line, { period: from });
    const [last] = rowsNamed(told, line, { period: to });
    return [
      ...unless(
        last !== undefined && isSaid(told, measure, toValue, measured(told, measure, last), last),
        `${toValue} in ${to}`,
      ),
      ...(from === undefined
        ? []
        : unless(
            first !== undefined && isSaid(told, measure, fromValue, measured(told, measure, first), first),
            `${fromValue} in ${from}`,
          )),
      ...unless(last === line.at(-1), `${to} is not the last year`),
      ...unless(!first || !last || !isBroken(told, first, first.period, last.period), 'the concept changed in between'),
    ];
  };
}

/** Between what a value, or what a measure makes of it, can lie. */
function boundsOf(told: Told, measure: Measure | null, row: Observation): readonly [number, number] {
  const [low, high] = [row.low ?? Number.NEGATIVE_INFINITY, row.high ?? Number.POSITIVE_INFINITY];
  const [reference] = [...(told.names.regions.get(told.said.ref ?? '') ?? [])].flatMap(
    (region) => sibling(told, row, { region }) ?? [],
  );
  if (measure === null || measure === 'index') return [low, high];
  const [least, most] = [reference?.low ?? Number.NaN, reference?.high ?? Number.NaN];
  if (measure === 'share') return [(low / most) * 100, (high / least) * 100];
  return indicatorOf(told, row.indicator).direction === 'lower'
    ? [low - most, high - least]
    : [least - high, most - low];
}

/** In how many regions a measure, or the value itself, went one way between two years, as far as rounding lets see. */
export function checkMoved(measure: Measure | null, sign: 1 | -1): Check {
  return (told) => {
    const { subject, from, to, count, higher, lower, ref = '' } = told.said;
    const rows = rowsNamed(told, told.rows, { subject });
    const changes = rowsNamed(told, rows, { period: from }).flatMap((first) => {
      const [last] = rowsNamed(told, rows, { period: to }).filter(({ region }) => region === first.region);
      const isReference = measure !== null && told.names.regions.get(ref)?.has(first.region);
      return !last || isReference || isBroken(told, first, first.period, last.period) ? [] : [{ first, last }];
    });
    const parts = changes.filter(({ first }) => regionOf(told, first.region).level !== 'nation');
    const held = (parts.length > 0 ? parts : changes).map(({ first, last }) => {
      const [one, two] = [boundsOf(told, measure, first), boundsOf(told, measure, last)];
      return sign > 0 ? two[0] - one[1] : one[0] - two[1];
    });
    return [
      ...unless(from !== to, 'one year'),
      ...countFaults('count', count, held.length),
      ...countFaults('moved', higher ?? lower, held.filter((distance) => distance >= -1e-9).length),
      ...unless(!held.some(Number.isNaN), `some are not held against ${ref}`),
    ];
  };
}

/** The value of a row as it stands, or as a measure has it. */
function valueIn(told: Told, measure: Measure | null, row: Observation): number {
  return measure === null ? inWholeUnits(numberOf(row), unitOf(told, row.unit)) : measured(told, measure, row);
}

/** Pairs that are counted: neither of the nation, where there are others, nor of what they are held against. */
function heldPairs(told: Told, measure: Measure | null) {
  const { ref } = told.said;
  const isReference = (id: string) => measure !== null && told.names.regions.get(ref ?? '')?.has(id);
  const pairs = pairsOf(told).filter(({ row }) => !isReference(row.region));
  const parts = pairs.filter(({ row }) => regionOf(told, row.region).level !== 'nation');
  return parts.length > 0 ? parts : pairs;
}

/** Which regions stand highest in each of two series by a measure. */
export function checkTops(measure: Measure | null): Check {
  return (told) => {
    const { first, firstValue, second, secondValue } = told.said;
    const pairs = heldPairs(told, measure);
    const isTop = (names: string | undefined, text: string | undefined, rows: readonly Observation[]) => {
      const isShown = (row: Observation) =>
        measure === null
          ? rowFaults(told, '', text, row).length === 0
          : isSaid(told, measure, text, measured(told, measure, row), row);
      const values = rows.map((row) => valueIn(told, measure, row));
      const top = rows.find((row) => valueIn(told, measure, row) === Math.max(...values));
      const ids = new Set(rows.filter(isShown).map(({ region }) => region));
      return top !== undefined && isShown(top) && areNamed(told, names, ids, told.names.regions);
    };
    return [
      ...unless(
        isTop(
          first,
          firstValue,
          pairs.map(({ row }) => row),
        ),
        `${first} ${firstValue}`,
      ),
      ...unless(
        isTop(
          second,
          secondValue,
          pairs.map(({ other }) => other),
        ),
        `${second} ${secondValue}`,
      ),
      ...scopeFaults(
        told,
        pairs.map(({ row }) => row),
      ),
    ];
  };
}

/** That no value is shown, or none beside another. */
export const checkNothing: Check = ({ rows, of }) => {
  const isOfPairs = /^(dumbbell|scatter)/.test(of);
  const regions = new Set(rows.map(({ region }) => region));
  return unless(isOfPairs ? regions.size === rows.length : rows.length === 0, 'there are values');
};

/** The rows of the same regions and year in two series. */
function pairsOf(told: Told) {
  const { one, two, year, to } = told.said;
  const of = (subject: string | undefined) => rowsNamed(told, told.rows, { subject, period: year ?? to });
  const second = of(two);
  return of(one).flatMap((row) => {
    const other = second.find(({ region }) => region === row.region);
    return other ? [{ row, other }] : [];
  });
}

/** In how many regions the one series is above the other, by a measure. */
export function checkExceeded(measure: Measure | null): Check {
  return (told) => exceededFaults(told, measure);
}

function exceededFaults(told: Told, measure: Measure | null): string[] {
  const { count, higher, ref, from } = told.said;
  const pairs = heldPairs(told, measure).map(({ row, other }) => [
    valueIn(told, measure, row),
    valueIn(told, measure, other),
  ]);
  return [
    ...countFaults('count', count, pairs.length),
    ...countFaults('higher', higher, pairs.filter(([one = 0, two = 0]) => two > one).length),
    ...unless(!pairs.flat().some(Number.isNaN), `some are not held against ${ref ?? from}`),
  ];
}

/** How many regions are below the reference in both of two series. */
export const checkBothBelow: Check = (told) => {
  const { ref, below, count } = told.said;
  const pairs = pairsOf(told);
  const reference = pairs.find(({ row }) => told.names.regions.get(ref ?? '')?.has(row.region));
  const others = pairs.filter((pair) => pair !== reference);
  const isBelow = ({ row, other }: (typeof pairs)[number]) =>
    reference !== undefined && isAbove(reference.row, row) && isAbove(reference.other, other);
  return [...countFaults('count', count, others.length), ...countFaults('below', below, others.filter(isBelow).length)];
};
