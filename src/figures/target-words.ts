import type { Edition } from '../edition/edition.ts';
import type { MessageKey } from '../edition/words.ts';
import { formatNumber } from '../record/format.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import { isYear } from '../record/period.ts';

/** What remains, with its unit; an em dash where nothing can be computed. */
export function gapText(edition: Edition, { result, indicator }: ScoredTarget): string {
  const gap = gapOf(result);
  if (gap === null || result.gapUnit === null) return '—';
  const text = sizeText(edition, { result, indicator });
  return gap < 0 ? edition.t('gap.ahead', { amount: text }) : gap === 0 ? edition.t('gap.none') : text;
}

/** What remains as one number: the printed one, or the bound that is known. */
function gapOf({ gap }: ScoredTarget['result']): number | null {
  return gap?.value ?? gap?.low ?? gap?.high ?? null;
}

/** How much the gap comes to, whichever way. */
function sizeText(edition: Edition, { result, indicator }: Pick<ScoredTarget, 'result' | 'indicator'>): string {
  if (result.gapUnit === null) return '';
  const unit = edition.record.unit(result.gapUnit);
  const decimals = result.gapUnit === 'percentage-points' ? 1 : undefined;
  // A difference of two shares is in percentage points.
  const own = unit.id === 'percent' && indicator !== null ? edition.record.unit('percentage-points') : unit;
  return edition.amount(Math.abs(gapOf(result) ?? 0), own, decimals);
}

/** The verdict in a sentence with its numbers. */
export function gapSentence(edition: Edition, target: ScoredTarget): string {
  const { result } = target;
  const region = edition.regionName(target.region);
  const own = result.inputs[0] === undefined ? undefined : edition.record.observation(result.inputs[0]);
  const parameters = {
    region,
    target: edition.text(target.name),
    period: result.period === null ? '' : inSentence(edition, result.period),
    value: own && target.indicator ? edition.value(own) : '',
    gap: gapText(edition, target),
    amount: sizeText(edition, target),
  };
  if (target.rule === 'growthAbove') {
    const lead = result.gap?.value ?? null;
    if (lead === null) return edition.t('sentence.noData', parameters);
    return edition.t(lead < 0 ? 'sentence.growthAhead' : 'sentence.growthBehind', {
      ...parameters,
      points: formatNumber(Math.abs(lead), 1),
    });
  }
  return edition.t(sentenceKey(target), parameters);
}

/** The verdict and its sentence: what the title of a figure about a target says. */
export function verdictSentence(edition: Edition, target: ScoredTarget): string {
  return edition.t('sentence.withVerdict', {
    verdict: edition.t(`verdict.${target.result.verdict}`),
    sentence: gapSentence(edition, target),
  });
}

/** The sentence that fits the verdict and the side of the target on which the figure lies. */
function sentenceKey({ result, rule }: ScoredTarget): MessageKey {
  const gap = gapOf(result);
  const side = gap === null || gap >= 0 ? '' : rule === 'atMost' ? 'Less' : 'More';
  if (result.verdict === 'met') return `sentence.met${side}`;
  if (result.verdict !== 'noData' || gap === null) return `sentence.${result.verdict}`;
  return gap === 0 ? 'sentence.lastKnownNone' : `sentence.lastKnown${side}`;
}

/** A period as it is said within a sentence: a bare year takes its word in Chinese. */
function inSentence(edition: Edition, period: string): string {
  return isYear(period) ? edition.t('period.year', { year: period }) : edition.period(period);
}

/** What remains as the interval that printed precision allows, for readers who compute on. */
export function gapBounds(edition: Edition, { result }: ScoredTarget): string {
  if (result.gap === null || result.gapUnit === null) return '';
  const unit = edition.record.unit(result.gapUnit);
  const bound = (value: number | null, open: string) =>
    value === null ? open : edition.number(Number(value.toPrecision(6)), unit);
  return `[${bound(result.gap.low, '−∞')}, ${bound(result.gap.high, '∞')}]`;
}

/** Until when a target is to be met. */
export function deadlineText({ t, period }: Edition, { deadline }: ScoredTarget): string {
  if (deadline === 'standing') return t('targets.standing');
  return deadline === 'not-stated' ? t('targets.notStated') : period(deadline);
}
