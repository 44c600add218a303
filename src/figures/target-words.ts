import type { Words } from '../i18n/words.ts';
import { formatNumber } from '../lib/format.ts';
import type { Ledger, ScoredTarget } from '../lib/record.ts';
import { shortName } from './labels.ts';

/** What remains, with its unit; an em dash where nothing can be computed. */
export function gapText(ledger: Ledger, words: Words, { result, indicator }: ScoredTarget): string {
  const gap = result.gap?.value ?? result.gap?.low ?? result.gap?.high;
  if (result.gap === null || gap == null || result.gapUnit === null) return '—';
  const unit = ledger.unit(result.gapUnit);
  const decimals = result.gapUnit === 'percentage-points' ? 1 : undefined;
  // A difference of two shares is in percentage points.
  const own = unit.id === 'percent' && indicator !== null ? ledger.unit('percentage-points') : unit;
  const text = words.amount(Math.abs(gap), own, decimals);
  return gap < 0 ? words.t('gap.ahead', { amount: text }) : gap === 0 ? words.t('gap.none') : text;
}

/** The verdict in a sentence with its numbers. */
export function gapSentence(ledger: Ledger, words: Words, target: ScoredTarget): string {
  const { result } = target;
  const region = shortName(ledger, words, target.region);
  const own = result.inputs[0] === undefined ? undefined : ledger.observation(result.inputs[0]);
  const parameters = {
    region,
    aim: words.text(target.name),
    period: result.period === null ? '' : words.period(result.period),
    value: own && target.indicator ? words.figure(own) : '',
    gap: gapText(ledger, words, target),
  };
  if (target.rule === 'growthAbove') {
    const lead = result.gap?.value ?? null;
    if (lead === null) return words.t('sentence.noData', parameters);
    return words.t(lead < 0 ? 'sentence.growthAhead' : 'sentence.growthBehind', {
      ...parameters,
      points: formatNumber(Math.abs(lead), 1),
    });
  }
  return words.t(
    result.verdict === 'noData' && result.gap !== null
      ? result.gap.value === 0
        ? 'sentence.lastKnownNone'
        : 'sentence.lastKnown'
      : `sentence.${result.verdict}`,
    parameters,
  );
}

/** What remains as the interval that printed precision allows, for readers who compute on. */
export function gapBounds(words: Words, ledger: Ledger, { result }: ScoredTarget): string {
  if (result.gap === null || result.gapUnit === null) return '';
  const unit = ledger.unit(result.gapUnit);
  const bound = (value: number | null, open: string) =>
    value === null ? open : words.number(Number(value.toPrecision(6)), unit);
  return `[${bound(result.gap.low, '−∞')}, ${bound(result.gap.high, '∞')}]`;
}
