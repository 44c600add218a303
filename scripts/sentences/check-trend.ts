import type { Observation } from '../../src/record/types.ts';
import { clausesIn } from './name-list.ts';
import {
  areNamed,
  type Check,
  extremes,
  isAbove,
  isBroken,
  isGrounded,
  rowFaults,
  rowsNamed,
  type Told,
  unless,
} from './told.ts';

/** The rows of the line that a sentence is about, oldest first. */
function lineOf(told: Told): Observation[] {
  const { subject, region } = told.said;
  const line = rowsNamed(told, told.rows, { subject, region }).sort((a, b) => (a.period < b.period ? -1 : 1));
  return line.filter((row) => isGrounded(told, row));
}

const at = (told: Told, line: readonly Observation[], period: string | undefined) =>
  rowsNamed(told, line, { period: period ?? '' })[0];

/** The years of a line that can stand in one sentence: up to its last, since its concept changed. */
function sameConcept(told: Told, line: readonly Observation[]): Observation[] {
  const last = line.at(-1);
  const isApart = (row: Observation) =>
    last !== undefined &&
    (isBroken(told, row, row.period, last.period) ||
      line.some(({ status, period }) => status === 'break' && period > row.period));
  return line.filter((row) => !isApart(row));
}

/** A sentence that leaves out years of another concept says from when on it speaks, and only such a one. */
export function conceptFaults(told: Told, line: readonly Observation[]): string[] {
  const { since } = told.said;
  if (new Set(line).size < line.length) return ['a value twice'];
  const own = sameConcept(told, line);
  const before = line.filter((row) => !own.includes(row)).at(-1);
  const [first] = own;
  if (!before || !first) return unless(since === undefined, 'the concept does not change');
  const isMarked = line.some(({ status, period }) => status === 'break' && period === since);
  const isListed = since !== undefined && isBroken(told, first, String(Number(since) - 1), since);
  return unless(
    since !== undefined && since > before.period && since <= first.period && (isMarked || isListed),
    `the concept changes between ${before.period} and ${first.period}, the sentence says ${since}`,
  );
}

/** The two ends of a line of one concept, and which way it went. */
function checkPath(way: (first: Observation, last: Observation) => boolean): Check {
  return (told) => {
    const { from, fromValue, to, toValue } = told.said;
    const line = lineOf(told);
    const own = sameConcept(told, line);
    const [first, last] = [at(told, line, from), at(told, line, to)];
    return [
      ...rowFaults(told, 'from', fromValue ?? toValue, first),
      ...rowFaults(told, 'to', toValue, last),
      ...unless(last === line.at(-1), `${to} is not the last year`),
      ...unless(first === own[0], `${from} is not the first year of the concept of the last`),
      ...conceptFaults(told, line),
      ...unless(first !== undefined && last !== undefined && way(first, last), 'the values do not show this way'),
    ];
  };
}

export const checkUndecided = checkPath(
  (first, last) => first.value !== last.value && !isAbove(first, last) && !isAbove(last, first),
);
export const checkRose = checkPath((first, last) => isAbove(last, first));
export const checkFell = checkPath((first, last) => isAbove(first, last));
export const checkSame = checkPath((first, last) => first.value === last.value && first.qualifier === last.qualifier);

/** The last value of a line alone. */
export const checkLatest: Check = (told) => {
  const { to, toValue, year, value } = told.said;
  const line = lineOf(told);
  const last = at(told, line, to ?? year);
  return [
    ...rowFaults(told, 'value', toValue ?? value, last),
    ...unless(last === line.at(-1), `${to ?? year} is not the last year`),
    ...conceptFaults(told, line),
  ];
};

/** The last two values of a line. */
export const checkLatestAfter: Check = (told) => {
  const { from, fromValue } = told.said;
  const line = lineOf(told);
  const before = at(told, line, from);
  return [
    ...checkLatest(told),
    ...rowFaults(told, 'from', fromValue, before),
    ...unless(before !== undefined && before === line.at(-2), `${from} is not the year before`),
    ...unless(sameConcept(told, line).includes(before as Observation), 'the concept changed in between'),
  ];
};

/** Whether the years that a sentence speaks of begin where the concept of the last year does. */
function sinceFaults(told: Told, line: readonly Observation[]): string[] {
  const { from } = told.said;
  return unless(
    at(told, line, from) === sameConcept(told, line)[0],
    `the years of this concept do not begin with ${from}`,
  );
}

/** That the last year is above, or below, all others of its concept. */
function checkExtreme(beyond: (last: Observation, other: Observation) => boolean): Check {
  return (told) => {
    const line = lineOf(told);
    const own = sameConcept(told, line);
    const last = own.at(-1);
    const others = own.slice(0, -1);
    return [
      ...checkLatest(told),
      ...sinceFaults(told, line),
      ...unless(last !== undefined && others.every((other) => beyond(last, other)), 'another year is beyond the last'),
    ];
  };
}

export const checkLatestHighest = checkExtreme((last, other) => isAbove(last, other));
export const checkLatestLowest = checkExtreme((last, other) => isAbove(other, last));

/** The last year, and the only highest and lowest of all years of its concept. */
export const checkLatestBetween: Check = (told) => {
  const { maxPeriod, maxValue, minPeriod, minValue } = told.said;
  const line = lineOf(told);
  const own = sameConcept(told, line);
  const { highest, lowest } = extremes(own);
  const isAmong = (text: string | undefined, value: string | undefined, end: Observation | undefined) => {
    const alike = own.filter((row) => end && rowFaults(told, '', value, row).length === 0);
    return areNamed(told, text, new Set(alike.map(({ period }) => period)), told.names.periods);
  };
  return [
    ...checkLatest(told),
    ...sinceFaults(told, line),
    ...rowFaults(told, 'highest', maxValue, highest[0]),
    ...rowFaults(told, 'lowest', minValue, lowest[0]),
    ...unless(isAmong(maxPeriod, maxValue, highest[0]), `${maxPeriod} are not the highest`),
    ...unless(isAmong(minPeriod, minValue, lowest[0]), `${minPeriod} are not the lowest`),
  ];
};

/** A value of each of several codes of one year, the last for which two or more have one. */
export const checkByCode: Check = (told) => {
  const { indicator, region, period, values } = told.said;
  const own = told.rows.filter(
    (row) =>
      told.data.indicators.find(({ id }) => id === row.indicator)?.name[told.language] === indicator &&
      told.names.regions.get(region ?? '')?.has(row.region),
  );
  const shared = [...Map.groupBy(own, (row) => row.period)].filter(([, rows]) => rows.length > 1).map(([year]) => year);
  const rows = rowsNamed(told, own, { period });
  const parts = clausesIn(values ?? '', told.messages);
  return [
    ...unless(shared.sort().at(-1) === period, `${period} is not the last year with several`),
    ...unless(parts.length === rows.length, `${rows.length} values, not ${parts.length}`),
    ...rows.flatMap((row) => {
      const codes = Object.entries(row.dimensions).flatMap(([id, code]) =>
        told.data.dimensions
          .filter((dimension) => dimension.id === id)
          .flatMap((dimension) => dimension.codes.filter((one) => one.code === code)),
      );
      const words = codes.map(({ name }) => name[told.language].toLowerCase());
      const part = parts.map((one) => one.toLowerCase()).find((one) => words.some((word) => one.includes(word)));
      const name = words.find((word) => part?.includes(word)) ?? '';
      const said = told.language === 'zh' ? part?.slice(name.length + 1) : part?.slice(0, -` at the ${name}`.length);
      return rowFaults(told, name, said, row);
    }),
  ];
};
