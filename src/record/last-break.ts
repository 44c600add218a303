import type { Break, Observation } from './types.ts';

/**
 * The period from which on a series keeps to one concept: its last break after the first of these observations, whether listed
 * or marked on a value itself. `null` where all of them can be compared.
 */
export function lastBreak(
  series: readonly Pick<Observation, 'period' | 'status'>[],
  breaks: readonly Pick<Break, 'period'>[],
): string | null {
  const [first, last] = [series[0]?.period ?? '', series.at(-1)?.period ?? ''];
  const marked = series.filter(({ status }) => status === 'break');
  const within = [...breaks, ...marked]
    .map(({ period }) => period)
    .filter((period) => first < period && period <= last);
  return within.sort().at(-1) ?? null;
}
