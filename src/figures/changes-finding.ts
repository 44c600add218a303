import type { Edition } from '../edition/edition.ts';
import { subjectOf } from './labels.ts';
import type { SeriesChange } from './region-series.ts';
import { provinceWords, tiedNames } from './scope-words.ts';
import { pathFinding, wayOf } from './trend-finding.ts';

/** In how many provinces the figure went the way of most, where furthest and where least; of one province its own way. */
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
      alike(way, Math.max).map((change) => edition.t('finding.multiplesMost', wordsOf(edition, change, decimals))),
    ),
    least: leastText(edition, way, decimals),
  });
}

/** Where it went least far, if that is one place among several. */
function leastText(edition: Edition, way: readonly SeriesChange[], decimals: number): string {
  const [least, other] = alike(way, Math.min);
  if (least === undefined || other !== undefined || way.length < 3) return '';
  const { region, fromValue, toValue } = wordsOf(edition, least, decimals);
  return edition.t('finding.multiplesLeast', { leastRegion: region, leastFrom: fromValue, leastTo: toValue });
}

function wordsOf(edition: Edition, { region, from, to }: SeriesChange, decimals: number) {
  const [fromValue, toValue] = [from, to].map((value) => edition.value(value, decimals));
  return { region: edition.regionName(region), fromValue: fromValue ?? '', toValue: toValue ?? '' };
}

/** The regions whose change is the largest or smallest, all that are alike. */
function alike(changes: readonly SeriesChange[], end: (...sizes: number[]) => number): readonly SeriesChange[] {
  const size = ({ from, to }: SeriesChange) => Number(Math.abs((to.value ?? 0) - (from.value ?? 0)).toPrecision(9));
  const extreme = end(...changes.map(size));
  return changes.filter((change) => size(change) === extreme);
}
