import type { Observation } from '../../src/record/types.ts';
import { scopeFaults } from './check-ranking.ts';
import { isSaid, type Measure, measured, valueIn } from './measured.ts';
import {
  areNamed,
  type Check,
  countFaults,
  isAbove,
  regionOf,
  rowFaults,
  rowsNamed,
  type Told,
  unless,
} from './told.ts';

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
