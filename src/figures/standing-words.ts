import type { Edition } from '../edition/edition.ts';
import { formatNumber } from '../record/format.ts';
import { peersWithin } from '../record/peers-within.ts';
import type { Distance, Standing } from '../record/standing.ts';
import type { Region } from '../record/types.ts';

/**
 * How a region is doing, in words before and after its own figure, which leads to its source; and up to which year the
 * ledger has it, where it has later ones of the nation.
 */
export function standingSentence(edition: Edition, region: Region, standing: Standing) {
  const { own, distances, place, upTo: newest, nationLater } = standing;
  const indicator = edition.record.indicator(own.indicator);
  const value = edition.t('standing.value', {
    region: edition.text(region.shortName),
    period: edition.period(own.period),
    indicator: edition.seriesName(indicator, own.dimensions),
    value: '\n',
  });
  const [before = '', rest = ''] = value.split('\n');
  const against = distances.map((distance) => distanceText(edition, distance)).join('');
  const rank = place ? rankText(edition, region, place) : '';
  const upTo = nationLater
    ? edition.t('standing.upTo', {
        region: edition.text(region.shortName),
        period: edition.period(newest.period),
        nation: edition.regionName(nationLater.region),
        later: edition.period(nationLater.period),
      })
    : '';
  return { before, after: `${rest}${against}${edition.t('standing.end')}${rank}`, upTo };
}

/** Rank among those with a figure, and of how many, where these are not all. */
function rankText(edition: Edition, region: Region, place: NonNullable<Standing['place']>): string {
  const { whole, all } = peersWithin(edition.record, place.observation);
  return edition.t(all === null ? 'standing.rank' : 'standing.rankOf', {
    period: edition.period(place.observation.period),
    of: place.of,
    all: all ?? place.of,
    whole: edition.regionName(whole),
    rank: place.rank,
    peers: edition.t(`peers.${region.level}`),
  });
}

function distanceText(edition: Edition, { reference, difference, ratio }: Distance): string {
  const [amount, share] = [difference.value ?? 0, ratio.value ?? 100];
  const unit = edition.record.unit(reference.unit);
  return edition.t(amount < 0 ? 'standing.less' : 'standing.more', {
    reference:
      reference.region === edition.record.nation ? edition.t('standing.average') : edition.regionName(reference.region),
    amount: edition.amount(Math.abs(amount), unit, 0),
    percent: `${formatNumber(Math.abs(share - 100), 1)}%`,
  });
}
