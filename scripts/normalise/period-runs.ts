import { range } from 'd3';
import { isYear } from '../../src/record/period.ts';
import { readPeriod } from './read-period.ts';

const RUN = /^(\d{4})\.\.(\d{4})$/;

/** Period ids of a list in which `2013..2020` stands for each of these years. */
export function expandRuns(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const [, from, to] = RUN.exec(text) ?? [];
    if (from === undefined || to === undefined) return [readPeriod(text) ?? text];
    return range(Number(from), Number(to) + 1).map(String);
  });
}

/** The same list with three and more years in a row written as a run. */
export function collapseRuns(periods: Iterable<string>): string[] {
  const all = [...periods].sort();
  const years = all.filter(isYear).map(Number);
  const starts = years.filter((year, index) => years[index - 1] !== year - 1);
  const runs = starts.flatMap((start, index) => {
    const run = years.filter((year) => year >= start && year < (starts[index + 1] ?? Number.POSITIVE_INFINITY));
    return run.length < 3 ? run.map(String) : [`${start}..${run.at(-1)}`];
  });
  return [...runs, ...all.filter((period) => !isYear(period))];
}
