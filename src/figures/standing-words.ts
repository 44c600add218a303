import type { Words } from '../i18n/words.ts';
import { formatNumber } from '../lib/format.ts';
import type { Ledger } from '../lib/record.ts';
import type { Distance, Standing } from '../lib/standing.ts';
import type { Region } from '../lib/types.ts';
import { seriesName, shortName } from './labels.ts';

/** A sentence in two parts, between which a figure stands that leads to its source. */
export interface SplitSentence {
  readonly before: string;
  readonly after: string;
}

/** How a region is doing, in words around its own figure. */
export function standingSentence(ledger: Ledger, words: Words, region: Region, standing: Standing): SplitSentence {
  const { own, distances, place } = standing;
  const indicator = ledger.indicator(own.indicator);
  const value = words.t('standing.value', {
    region: words.text(region.shortName),
    period: words.period(own.period),
    indicator: seriesName(ledger, words, indicator, own.dimensions),
    value: '\n',
  });
  const [before = '', rest = ''] = value.split('\n');
  const against = distances.map((distance) => distanceText(ledger, words, distance)).join('');
  const rank = place
    ? words.t('standing.rank', {
        period: words.period(place.observation.period),
        of: place.of,
        rank: place.rank,
        level: words.t(`level.${region.level}`),
      })
    : '';
  return { before, after: `${rest}${against}${words.t('standing.end')}${rank}` };
}

function distanceText(ledger: Ledger, words: Words, { reference, difference, ratio }: Distance): string {
  const [amount, share] = [difference.value ?? 0, ratio.value ?? 100];
  const unit = ledger.unit(reference.unit);
  return words.t(amount < 0 ? 'standing.less' : 'standing.more', {
    reference: shortName(ledger, words, reference.region),
    amount: words.amount(Math.abs(amount), unit, 0),
    percent: `${formatNumber(Math.abs(share - 100), 1)}%`,
  });
}
