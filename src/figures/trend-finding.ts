import type { Edition } from '../edition/edition.ts';
import type { Break, Observation } from '../record/types.ts';
import { seriesWords } from './labels.ts';

/** Figures of the latest concept. */
export function sinceBreak(
  series: readonly Observation[],
  breaks: readonly Pick<Break, 'period'>[],
): readonly Observation[] {
  const last = series.at(-1)?.period ?? '';
  const since =
    breaks
      .map(({ period }) => period)
      .filter((period) => period <= last)
      .sort()
      .at(-1) ?? '';
  return series.filter(({ period }) => period >= since);
}

/** Fewer years before the latest are too few to call it the highest. */
const FEW = 3;

/** What happened in the latest year, and how that stands among the years before. */
export function latestFinding(edition: Edition, series: readonly Observation[], decimals: number): string {
  const last = series.at(-1);
  const before = series.slice(0, -1).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [lowest, highest] = [before[0], before.at(-1)];
  if (!last) return '';
  const parameters = {
    ...seriesWords(edition, last),
    to: last.period,
    toValue: edition.value(last, decimals),
    from: series[0]?.period ?? '',
  };
  if (!lowest || !highest) return edition.t('finding.latest', parameters);
  const previous = series.at(-2);
  if (previous && before.length < FEW)
    return edition.t('finding.latestAfter', {
      ...parameters,
      from: previous.period,
      fromValue: edition.value(previous, decimals),
    });
  const value = last.value ?? 0;
  if (value > (highest.value ?? 0)) return edition.t('finding.latestHighest', parameters);
  if (value < (lowest.value ?? 0)) return edition.t('finding.latestLowest', parameters);
  return edition.t('finding.latestBetween', {
    ...parameters,
    maxPeriod: highest.period,
    maxValue: edition.value(highest, decimals),
    minPeriod: lowest.period,
    minValue: edition.value(lowest, decimals),
  });
}

/** From where to where a series went over its years. */
export function pathFinding(edition: Edition, series: readonly Observation[], decimals: number): string {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return '';
  const way = (last.value ?? 0) - (first.value ?? 0);
  return edition.t(way > 0 ? 'finding.rose' : way < 0 ? 'finding.fell' : 'finding.same', {
    ...seriesWords(edition, last),
    from: edition.period(first.period),
    fromValue: edition.value(first, decimals),
    to: edition.period(last.period),
    toValue: edition.value(last, decimals),
  });
}
