import type { Observation } from './types.ts';

/** Beyond so many blank cells, columns that hold one value each are no longer read across. */
const MOST_BLANKS = 60;

/**
 * Parts figures of one series into those for a table of regions by periods and those that would each be alone in a column
 * of it. Nothing is parted while the blanks are few, and what is newer than the rest keeps its place.
 */
export function partPeriods<T extends Pick<Observation, 'region' | 'period'>>(
  observations: readonly T[],
): { readonly shared: readonly T[]; readonly alone: readonly T[] } {
  const inPeriod = Map.groupBy(observations, ({ period }) => period);
  const regions = new Set(observations.map(({ region }) => region)).size;
  const newest = [...inPeriod].reduce(
    (last, [period, { length }]) => (length > 1 && period > last ? period : last),
    '',
  );
  const isAlone = ({ period }: T) => inPeriod.get(period)?.length === 1 && !(newest !== '' && period > newest);
  const alone = observations.filter(isAlone);
  return alone.length * (regions - 1) > MOST_BLANKS
    ? { shared: observations.filter((observation) => !isAlone(observation)), alone }
    : { shared: observations, alone: [] };
}
