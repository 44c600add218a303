import type { Edition } from '../edition/edition.ts';
import { subjectOf } from './labels.ts';
import type { SeriesChange } from './region-series.ts';
import { provinceWords, tiedNames } from './scope-words.ts';
import { pathFinding, wayOf } from './trend-finding.ts';

/** In how many provinces the figure went the way of most, and where it went furthest; of one province its own way. */
export function changesFinding(edition: Edition, changes: readonly SeriesChange[], decimals: number): string {
  const [one] = changes;
  if (!one) return '';
  if (changes.length === 1) return pathFinding(edition, [one.from, one.to], decimals);
  const ways = Map.groupBy(changes, ({ from, to }) => wayOf(from, to));
  const [up, down] = [ways.get('rose') ?? [], ways.get('fell') ?? []];
  const way = up.length >= down.length ? up : down;
  const words = {
    subject: subjectOf(edition, one.to),
    count: way.length,
    ...provinceWords(edition, changes.length, 'scope.provincesComparable'),
    from: one.from.period,
    to: one.to.period,
  };
  if (way.length === 0) return edition.t('finding.multiplesSame', words);
  const all = way.length === changes.length ? 'All' : '';
  return edition.t(`finding.multiples${all}${way === up ? 'Rose' : 'Fell'}`, {
    ...words,
    most: tiedNames(
      edition,
      furthest(way).map(({ region, from, to }) =>
        edition.t('finding.multiplesMost', {
          region: edition.regionName(region),
          fromValue: edition.value(from, decimals),
          toValue: edition.value(to, decimals),
        }),
      ),
    ),
  });
}

/** The regions with the largest change, all that are alike. */
function furthest(changes: readonly SeriesChange[]): readonly SeriesChange[] {
  const size = ({ from, to }: SeriesChange) => Number(Math.abs((to.value ?? 0) - (from.value ?? 0)).toPrecision(9));
  const largest = Math.max(...changes.map(size));
  return changes.filter((change) => size(change) === largest);
}
