import type { Edition } from '../edition/edition.ts';
import { publishersOf } from '../edition/source-names.ts';
import type { MessageKey } from '../edition/words.ts';
import { formatNumber } from '../record/format.ts';
import { isLevelRule } from '../record/gap/level-rule.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import { isYear, yearOf } from '../record/period.ts';
import { reachedSince } from '../record/reached-since.ts';
import type { Interval, Observation } from '../record/types.ts';
import { placesOf } from './difference-text.ts';
import { intervalText } from './interval-text.ts';

/** What remains, with its unit; an em dash where nothing can be computed. */
export function gapText(edition: Edition, { result, indicator }: ScoredTarget): string {
  const gap = gapOf(result);
  if (gap === null || result.gapUnit === null) return '—';
  const text = boundedSize(edition, { result, indicator });
  return gap < 0 ? edition.t('gap.better', { amount: text }) : gap === 0 ? edition.t('gap.none') : text;
}

/** The gap as it stands beside a verdict in a list: what it is a gap to, and, where the time has not come, when it stood so. */
export function gapBesideVerdict(edition: Edition, target: ScoredTarget): string {
  const { result } = target;
  const gap = gapOf(result);
  const text = gapText(edition, target);
  if (gap === null || result.gapUnit === null) return text;
  const told = gap > 0 ? edition.t('gap.short', { amount: text }) : text;
  const isOpen = !['met', 'notMet', 'metWithinRounding'].includes(result.verdict);
  return isOpen && result.period !== null
    ? edition.t('gap.inPeriod', { period: inSentence(edition, result.period), gap: told })
    : told;
}

/** How much the gap comes to; of a figure that is only a bound, at most or at least as much. */
function boundedSize(edition: Edition, { result, indicator }: Pick<ScoredTarget, 'result' | 'indicator'>): string {
  const number = sizeText(edition, { result, indicator });
  const { gap } = result;
  if (gap === null || (gap.low !== null && gap.high !== null)) return number;
  const isCeiling = gap.low === null ? (gap.high ?? 0) > 0 : gap.low < 0;
  return edition.t(isCeiling ? 'qualifier.atMost' : 'gap.atLeast', { number });
}

/** What remains as one number: the printed one, or the bound that is known. */
function gapOf({ gap }: ScoredTarget['result']): number | null {
  return gap?.value ?? gap?.low ?? gap?.high ?? null;
}

/** How much the gap comes to, whichever way. */
export function sizeText(edition: Edition, { result, indicator }: Pick<ScoredTarget, 'result' | 'indicator'>): string {
  if (result.gapUnit === null) return '';
  const unit = edition.record.unit(result.gapUnit);
  const size = Math.abs(gapOf(result) ?? 0);
  // A difference of two shares is in percentage points; one below half a tenth of a point keeps a digit more.
  const decimals =
    result.gapUnit === 'percentage-points' ? (size < 0.1 ? 2 : 1) : decimalsOf(edition, result.inputs, size);
  const own = unit.id === 'percent' && indicator !== null ? edition.record.unit('percentage-points') : unit;
  return edition.amount(size, own, decimals);
}

/** Decimals to which a number that comes from computed figures is cut; one from print keeps those it has. */
function decimalsOf({ record }: Edition, inputs: readonly string[], value: number | null): number | undefined {
  const derived = inputs.map((id) => record.observation(id)).find(({ status }) => status === 'derived');
  const most = derived && record.indicator(derived.indicator).decimals;
  return most !== undefined && value !== Number(value?.toFixed(most)) ? most : undefined;
}

/** What came of a target: the figure as it was printed, or what was computed from two, to two digits. */
export function outcomeText(edition: Edition, target: ScoredTarget): string {
  const { inputs, outcome } = target.result;
  const [own] = inputs.map((id) => edition.record.observation(id));
  if (own && (isLevelRule(target.rule) || (inputs.length === 1 && isGrowthNumber(target))))
    return edition.value(own, decimalsOf(edition, [own.id], own.value));
  const known = numberOf(outcome);
  if (known === null) return '';
  // A rate of growth that was published keeps the digits it was published with.
  if (own && own.value === known) return edition.value(own, decimalsOf(edition, [own.id], own.value));
  const { gapUnit } = target.result;
  return gapUnit === null || gapUnit === 'percentage-points'
    ? edition.amount(known, edition.record.unit('percent'), 2)
    : edition.amount(known, edition.record.unit(gapUnit), decimalsOf(edition, inputs, known));
}

/** What a target aims at, worded as in its document; empty without a number of its own. */
export function aimText(edition: Edition, { value, unit, qualifier }: ScoredTarget): string {
  if (value === null || unit === null) return '';
  const number = edition.amount(value, edition.record.unit(unit));
  return qualifier === 'exact' || qualifier === 'range' ? number : edition.t(`qualifier.${qualifier}`, { number });
}

const isGrowthNumber = ({ rule }: ScoredTarget) => rule === 'growthAtLeast' || rule === 'meanGrowthAtLeast';
const numberOf = (interval: Interval | null) => interval?.value ?? interval?.low ?? interval?.high ?? null;

/** The verdict in a sentence with its numbers. */
export function gapSentence(edition: Edition, target: ScoredTarget): string {
  return lateSentence(edition, target) ?? sentenceOf(edition, target);
}

/** That the series of a target came to its number after the deadline, of which there is no figure; `null` where it did not. */
export function lateSentence(edition: Edition, target: ScoredTarget): string | null {
  const later = target.result.verdict === 'noData' ? reachedSince(edition.record, target) : undefined;
  if (later === undefined) return null;
  return edition.t('sentence.reachedLate', {
    region: edition.regionName(target.region),
    subject: subjectName(edition, target),
    period: inSentence(edition, later.period),
    value: edition.value(later),
  });
}

function sentenceOf(edition: Edition, target: ScoredTarget): string {
  const { result } = target;
  const statement = edition.record.data.statements.find(({ id }) => id === result.statement);
  const told = statement?.period ?? spanOf(target) ?? result.period;
  const parameters = {
    region: edition.regionName(target.region),
    subject: subjectName(edition, target),
    target: edition.text(target.name),
    period: told === null ? '' : inSentence(edition, told),
    deadline: inSentence(edition, target.deadline),
    reference: referenceText(edition, target),
    publisher: statement ? publishersOf(edition, edition.record.source(statement.source)) : '',
    value: outcomeText(edition, target),
    aim: aimText(edition, target),
    latest: edition.t(hasLater(edition, target) ? 'sentence.latestByThen' : 'sentence.latest'),
    gap: gapText(edition, target),
    amount: sizeText(edition, target),
    points: formatNumber(Math.abs(gapOf(result) ?? 0), 1),
  };
  const sentence = edition.t(sentenceKey(target), parameters);
  const basis = otherBasis(edition, target);
  return basis === '' ? sentence : edition.t('sentence.otherBasis', { sentence, basis });
}

/** Whether the series that answers a target goes on after the figure that was held against it. */
function hasLater({ record }: Edition, { result, region }: ScoredTarget): boolean {
  const inputs = result.inputs.map((id) => record.observation(id));
  const own = inputs.find((one) => one.region === region && one.period === result.period);
  const newest = own && record.valued(own.indicator, own.region, own.dimensions).at(-1);
  return own !== undefined && newest !== undefined && yearOf(newest.period) > yearOf(own.period);
}

/** The basis of the figure that answers a target, where it is not the target's own: names of the codes that differ. */
function otherBasis(edition: Edition, { result, dimensions, indicator }: ScoredTarget): string {
  const inputs = result.inputs.map((id): Observation => edition.record.observation(id));
  const [first] = inputs;
  if (!first || result.statement !== null) return '';
  // No indicator of the target's own: the figure is of another thing that stands for it.
  if (indicator === null) return edition.seriesName(edition.record.indicator(first.indicator), first.dimensions);
  const own = inputs.find((one) => one.indicator === indicator);
  if (!own) return '';
  const differing = Object.entries(own.dimensions).filter(([id, code]) => id in dimensions && dimensions[id] !== code);
  return edition.list(differing.map(([id, code]) => edition.codeName(id, code)));
}

/** The sentence that fits the rule, the verdict and the side of the target on which the figure lies. */
function sentenceKey(target: ScoredTarget): MessageKey {
  const { result, rule } = target;
  const gap = gapOf(result);
  if (result.statement !== null || gap === null || result.verdict === 'notComparable')
    return `sentence.${result.verdict}`;
  if (rule === 'growthAbove' || (rule === 'growthAtLeast' && target.value === null))
    return comparedKey(result.verdict, gap);
  if (rule === 'ratioRises' || rule === 'notBelowPrevious')
    return gap < 0 ? 'sentence.roseBy' : gap > 0 ? 'sentence.fellBy' : 'sentence.metWithinRoundingNone';
  return isGrowthNumber(target) ? growthKey(target, gap) : levelKey(target, gap);
}

function comparedKey(verdict: ScoredTarget['result']['verdict'], gap: number): MessageKey {
  // “Basically in step”: behind, and near enough all the same.
  if (verdict === 'met' && gap > 0) return 'sentence.inStepWithin';
  return gap < 0 ? 'sentence.growthAhead' : gap > 0 ? 'sentence.growthBehind' : 'sentence.growthEven';
}

function levelKey(target: ScoredTarget, gap: number): MessageKey {
  const { result, rule } = target;
  const isBound = result.outcome?.low === null || result.outcome?.high === null;
  const side = gap >= 0 ? '' : rule === 'atMost' ? 'Less' : 'More';
  switch (result.verdict) {
    case 'met':
      if (gap > 0) return 'sentence.withinAim';
      return isBound ? 'sentence.metByBound' : `sentence.met${side}`;
    case 'metWithinRounding':
      if (isBound) return 'sentence.leftOpen';
      if (isBlurred(target)) return 'sentence.withinAim';
      return gap === 0 ? 'sentence.metWithinRoundingNone' : 'sentence.metWithinRounding';
    case 'notMet':
      return isLate(target) ? 'sentence.stillShort' : 'sentence.notMet';
    default:
      return lastKnownKey(gap, side);
  }
}

/** Whether the figure is for a time after the deadline. */
function isLate({ deadline, result }: ScoredTarget): boolean {
  return yearOf(result.period ?? '') > yearOf(deadline);
}

function lastKnownKey(gap: number, side: '' | 'More' | 'Less'): MessageKey {
  return gap === 0 ? 'sentence.lastKnownNone' : `sentence.lastKnown${side}`;
}

/** Whether the number of a target is itself a range, as with “about”. */
function isBlurred({ aim }: ScoredTarget): boolean {
  return aim !== null && aim.low !== aim.high;
}

function growthKey(target: ScoredTarget, gap: number): MessageKey {
  const { verdict } = target.result;
  const isWithin = verdict === 'metWithinRounding' || (verdict === 'met' && gap > 0);
  if (isWithin && isBlurred(target)) return 'sentence.withinAim';
  if (verdict === 'metWithinRounding' && gap === 0) return 'sentence.growthOpen';
  const end = gap < 0 ? 'Met' : gap === 0 ? 'On' : 'Missed';
  if (target.rule === 'growthAtLeast') return `sentence.growth${end}`;
  return ['met', 'notMet', 'metWithinRounding'].includes(verdict) ? meanGrowthKey(end) : 'sentence.meanGrowthSoFar';
}

function meanGrowthKey(end: 'Met' | 'On' | 'Missed'): MessageKey {
  return `sentence.meanGrowth${end}`;
}

/** The years that mean growth is told of: from the first of the plan to the last on record. */
function spanOf({ rule, deadline, result }: ScoredTarget): string | null {
  return rule === 'meanGrowthAtLeast' && result.period !== null ? `${deadline.split('/')[0]}/${result.period}` : null;
}

/** What is measured: the indicator of the figure that answers, growth being told of the level it is of. */
function subjectName({ record, text }: Edition, { result, indicator, rule }: ScoredTarget): string {
  const [first] = result.inputs.map((id) => record.observation(id).indicator);
  const measured = first ?? indicator;
  if (measured === null || measured === undefined) return '';
  const { growthOf, name } = record.indicator(measured);
  return text(growthOf === null || isLevelRule(rule) ? name : record.indicator(growthOf).name);
}

/** A period as it is said within a sentence: a year, or a span of years, takes its word in Chinese, its preposition in English. */
function inSentence(edition: Edition, period: string): string {
  const said = deadlineText(edition, { deadline: period });
  const isOfYears = period.split('/').every(isYear);
  if (isOfYears) return edition.t('period.year', { year: said });
  return edition.t(/^\d{4}-\d{2}-\d{2}$/.test(period) ? 'period.onDay' : 'period.inSentence', { period: said });
}

/** What growth is held against: the region, where it is another one, else the series. */
function referenceText(edition: Edition, { reference, region }: ScoredTarget): string {
  if (reference === null) return '';
  return reference.region === region
    ? edition.seriesName(edition.record.indicator(reference.indicator), reference.dimensions)
    : edition.regionName(reference.region);
}

/** How much a target comes nearer in a year, with its sign: by per cent for a level, in points for a share. */
export function paceText(edition: Edition, { result, indicator }: ScoredTarget, value: number): string {
  const sign = value > 0 ? '+' : '';
  const unit = indicator === null ? null : edition.record.unit(edition.record.indicator(indicator).unit);
  if (result.pace?.kind === 'compound')
    return `${sign}${edition.t('pace.percent', { number: formatNumber(value, 1) })}`;
  if (unit === null || unit.id === 'percent')
    return `${sign}${edition.t('pace.points', { number: formatNumber(value, 2) })}`;
  return `${sign}${edition.amount(Number(value.toPrecision(4)), unit)}`;
}

/** What remains as the interval that printed precision allows, for readers who compute on. */
export function gapBounds(edition: Edition, { result }: ScoredTarget): string {
  if (result.gap === null || result.gapUnit === null) return '';
  const { value, low, high } = result.gap;
  const isAhead = (gapOf(result) ?? 0) < 0;
  const minus = (bound: number | null) => (bound === null ? null : -bound);
  // The words turn what is better than the target into a plain number; so do the bounds.
  const bounds = isAhead ? { value: minus(value), low: minus(high), high: minus(low) } : result.gap;
  const decimals = Math.min(placesOf(result.gap), 1) + 1;
  return intervalText(edition, bounds, edition.record.unit(result.gapUnit), decimals);
}

/** Until when a target is to be met; a target for one year alone is due in that year. */
export function deadlineText({ t, period }: Edition, { deadline }: Pick<ScoredTarget, 'deadline'>): string {
  if (deadline === 'standing') return t('targets.standing');
  const [from, to] = deadline.split('/');
  return deadline === 'not-stated'
    ? t('targets.notStated')
    : period(from !== undefined && from === to ? from : deadline);
}
