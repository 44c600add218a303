import type { MessageKey, Words } from '../i18n/words.ts';
import { formatNumber } from '../lib/format.ts';
import { isYear } from '../lib/period.ts';
import type { Ledger, ScoredTarget } from '../lib/record.ts';
import { shortName } from './labels.ts';

/** What remains, with its unit; an em dash where nothing can be computed. */
export function gapText(ledger: Ledger, words: Words, { result, indicator }: ScoredTarget): string {
  const gap = gapOf(result);
  if (gap === null || result.gapUnit === null) return '—';
  const text = sizeText(ledger, words, { result, indicator });
  return gap < 0 ? words.t('gap.ahead', { amount: text }) : gap === 0 ? words.t('gap.none') : text;
}

/** What remains as one number: the printed one, or the bound that is known. */
function gapOf({ gap }: ScoredTarget['result']): number | null {
  return gap?.value ?? gap?.low ?? gap?.high ?? null;
}

/** How much the gap comes to, whichever way. */
function sizeText(
  ledger: Ledger,
  words: Words,
  { result, indicator }: Pick<ScoredTarget, 'result' | 'indicator'>,
): string {
  if (result.gapUnit === null) return '';
  const unit = ledger.unit(result.gapUnit);
  const decimals = result.gapUnit === 'percentage-points' ? 1 : undefined;
  // A difference of two shares is in percentage points.
  const own = unit.id === 'percent' && indicator !== null ? ledger.unit('percentage-points') : unit;
  return words.amount(Math.abs(gapOf(result) ?? 0), own, decimals);
}

/** The verdict in a sentence with its numbers. */
export function gapSentence(ledger: Ledger, words: Words, target: ScoredTarget): string {
  const { result } = target;
  const region = shortName(ledger, words, target.region);
  const own = result.inputs[0] === undefined ? undefined : ledger.observation(result.inputs[0]);
  const parameters = {
    region,
    aim: words.text(target.name),
    period: result.period === null ? '' : inSentence(words, result.period),
    value: own && target.indicator ? words.figure(own) : '',
    gap: gapText(ledger, words, target),
    amount: sizeText(ledger, words, target),
  };
  if (target.rule === 'growthAbove') {
    const lead = result.gap?.value ?? null;
    if (lead === null) return words.t('sentence.noData', parameters);
    return words.t(lead < 0 ? 'sentence.growthAhead' : 'sentence.growthBehind', {
      ...parameters,
      points: formatNumber(Math.abs(lead), 1),
    });
  }
  return words.t(sentenceKey(target), parameters);
}

/** The sentence that fits the verdict and the side of the aim on which the figure lies. */
function sentenceKey({ result, rule }: ScoredTarget): MessageKey {
  const gap = gapOf(result);
  const side = gap === null || gap >= 0 ? '' : rule === 'atMost' ? 'Less' : 'More';
  if (result.verdict === 'met') return `sentence.met${side}`;
  if (result.verdict !== 'noData' || gap === null) return `sentence.${result.verdict}`;
  return gap === 0 ? 'sentence.lastKnownNone' : `sentence.lastKnown${side}`;
}

/** A period as it is said within a sentence: a bare year takes its word in Chinese. */
function inSentence(words: Words, period: string): string {
  return isYear(period) ? words.t('period.year', { year: period }) : words.period(period);
}

/** What remains as the interval that printed precision allows, for readers who compute on. */
export function gapBounds(words: Words, ledger: Ledger, { result }: ScoredTarget): string {
  if (result.gap === null || result.gapUnit === null) return '';
  const unit = ledger.unit(result.gapUnit);
  const bound = (value: number | null, open: string) =>
    value === null ? open : words.number(Number(value.toPrecision(6)), unit);
  return `[${bound(result.gap.low, '−∞')}, ${bound(result.gap.high, '∞')}]`;
}
