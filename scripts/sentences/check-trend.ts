import type { Observation } from '../../src/record/types.ts';
import {
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
  return last ? line.filter((row) => !isBroken(told, row, row.period, last.period)) : [];
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
      ...unless(first !== undefined && last !== undefined && way(first, last), 'the values do not show this way'),
    ];
  };
}

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
  const { highest, lowest } = extremes(sameConcept(told, line));
  const [most, least] = [at(told, line, maxPeriod), at(told, line, minPeriod)];
  return [
    ...checkLatest(told),
    ...sinceFaults(told, line),
    ...rowFaults(told, 'highest', maxValue, most),
    ...rowFaults(told, 'lowest', minValue, least),
    ...unless(most !== undefined && highest.includes(most), `${maxPeriod} is not the highest`),
    ...unless(least !== undefined && lowest.includes(least), `${minPeriod} is not the lowest`),
    ...unless(highest.length === 1, `${highest.map(({ period }) => period)} are as high`),
    ...unless(lowest.length === 1, `${lowest.map(({ period }) => period)} are as low`),
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
  const parts = (values ?? '').split(told.language === 'zh' ? '，' : ' and ');
  return [
    ...unless(shared.sort().at(-1) === period, `${period} is not the last year with several`),
    ...unless(parts.length === rows.length, `${rows.length} values, not ${parts.length}`),
    ...rows.flatMap((row) => {
      const codes = Object.entries(row.dimensions).flatMap(([id, code]) =>
        told.data.dimensions
          .filter((dimension) => dimension.id === id)
          .flatMap((dimension) => dimension.codes.filter((one) => one.code === code)),
      );
      const part = parts.find((one) => codes.some(({ name }) => one.includes(name[told.language])));
      const name = codes.find(({ name }) => part?.includes(name[told.language]))?.name[told.language] ?? '';
      const said = told.language === 'zh' ? part?.slice(name.length + 1) : part?.slice(0, -` at the ${name}`.length);
      return rowFaults(told, name, said, row);
    }),
  ];
};
