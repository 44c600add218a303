import type { Edition } from '../edition/edition.ts';
import { subtract } from '../record/interval.ts';
import type { Interval, Observation } from '../record/types.ts';
import { enumerate } from './enumerate.ts';
import { seriesWords } from './labels.ts';

/** Fewer years before the latest are too few to call it the highest. */
const FEW = 3;

/** Whether a value stands above another, as far as their intervals decide it. */
export function wayOf(from: Interval, to: Interval): 'rose' | 'fell' | 'undecided' {
  const { value, low, high } = subtract(to, from);
  if (value === null || value === 0) return 'undecided';
  if (value > 0) return low !== null && low >= 0 ? 'rose' : 'undecided';
  return high !== null && high <= 0 ? 'fell' : 'undecided';
}

/** A finding with the year in which its concept began, where earlier figures are left out for it. */
export function afterBreak(edition: Edition, finding: string, since: string | null): string {
  return since === null ? finding : edition.t('finding.sinceBreak', { finding, period: since });
}

/** What happened in the latest year, and how that stands among the years before. */
export function latestFinding(edition: Edition, series: readonly Observation[], decimals: number): string {
  const last = series.at(-1);
  const before = series.slice(0, -1).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [lowest, highest] = [before[0], before.at(-1)];
  if (!last) return '';
  const said = (one: Observation) => edition.value(one, decimals);
  const parameters = {
    ...seriesWords(edition, last),
    to: last.period,
    toValue: said(last),
    from: series[0]?.period ?? '',
  };
  const previous = series.at(-2);
  if (!lowest || !highest || !previous) return edition.t('finding.latest', parameters);
  const [fromLowest, fromHighest] = [wayOf(lowest, last), wayOf(highest, last)];
  const isApart = (way: string, one: Observation) => way !== 'undecided' || said(one) === said(last);
  if (before.length < FEW || !isApart(fromLowest, lowest) || !isApart(fromHighest, highest))
    return edition.t('finding.latestAfter', { ...parameters, from: previous.period, fromValue: said(previous) });
  if (fromHighest === 'rose') return edition.t('finding.latestHighest', parameters);
  if (fromLowest === 'fell') return edition.t('finding.latestLowest', parameters);
  const periodsOf = (end: Observation) =>
    enumerate(
      edition,
      series.filter((one) => said(one) === said(end)).map(({ period }) => period),
      'names',
    );
  return edition.t('finding.latestBetween', {
    ...parameters,
    maxPeriod: periodsOf(highest),
    maxValue: said(highest),
    minPeriod: periodsOf(lowest),
    minValue: said(lowest),
  });
}

const saysOf = { rose: 'finding.rose', fell: 'finding.fell', undecided: 'finding.undecided' } as const;

/** From where to where a series went over its years; only both values where these do not decide which is higher. */
export function pathFinding(edition: Edition, series: readonly Observation[], decimals: number): string {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return '';
  const words = {
    ...seriesWords(edition, last),
    from: edition.period(first.period),
    fromValue: edition.value(first, decimals),
    to: edition.period(last.period),
    toValue: edition.value(last, decimals),
  };
  if (first === last) return edition.t('finding.latest', words);
  return edition.t(words.fromValue === words.toValue ? 'finding.same' : saysOf[wayOf(first, last)], words);
}
