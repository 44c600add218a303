import type { Observation } from '../../src/record/types.ts';
import { scopeFaults } from './check-ranking.ts';
import { boundsOf, isSaid, type Measure, measured } from './measured.ts';
import { areNamed, type Check, countFaults, isBroken, regionOf, rowsNamed, type Told, unless } from './told.ts';

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

/** That no value is shown, or none beside another. */
export const checkNothing: Check = ({ rows, of }) => {
  const isOfPairs = /^(dumbbell|scatter)/.test(of);
  const regions = new Set(rows.map(({ region }) => region));
  return unless(isOfPairs ? regions.size === rows.length : rows.length === 0, 'there are values');
};
