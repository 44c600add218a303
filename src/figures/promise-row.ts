import type { PromiseRow } from '../charts/index.ts';
import type { Edition } from '../edition/edition.ts';
import { formatNumber } from '../record/format.ts';
import { deviation, deviationShare, gapToNumber } from '../record/gap/deviation.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import type { Interval } from '../record/types.ts';
import { isToldByYear } from '../record/weakest-year.ts';
import { promiseState } from './target-state.ts';
import { aimText, deadlineText, outcomeText, sizeText } from './target-words.ts';

/** What outcomes are measured in: the points of growth and shares, or per cent of anything else. */
export type PromiseMeasure = 'points' | 'share';

/** Targets of shares and of growth differ from their outcomes by percentage points. */
export function measureOf({ unit, result }: ScoredTarget): PromiseMeasure {
  return ['percent', 'percentage-points'].includes(result.gapUnit ?? unit ?? '') ? 'points' : 'share';
}

/** A target and what came of it, in words and as a distance. */
export function promiseRow(edition: Edition, target: ScoredTarget, tableRow: number | undefined): PromiseRow {
  const { record, text, regionName } = edition;
  const [name, region] = [text(target.name), regionName(target.region)];
  const outcome = distanceOf(target);
  return {
    id: target.id,
    tableRow,
    label:
      target.region === record.nation || name.toLowerCase().includes(region.toLowerCase())
        ? name
        : edition.list([region, name]),
    state: promiseState(target) ?? 'absent',
    verdict: verdictText(edition, target, outcome),
    aimText: aimText(edition, target) || referenceText(edition, target),
    outcomeText: hasOutcome(target) ? outcomeText(edition, target) : statedText(edition, target),
    outcome,
    ...aboutOf(target),
  };
}

/** Whether its figure tells what came of it, and not only how far things were before. */
function hasOutcome({ result }: ScoredTarget): boolean {
  return (
    result.outcome !== null &&
    (result.atDeadline || ['met', 'notMet', 'metWithinRounding', 'notDue'].includes(result.verdict))
  );
}

/** Whether the outcome is the smaller number, as where as little as can be is aimed at. */
function isBelow({ result: { aim, outcome } }: ScoredTarget): boolean {
  return (outcome?.value ?? 0) < (aim?.value ?? 0);
}

function statedText({ t }: Edition, { result }: ScoredTarget): string {
  return result.statement === null ? '' : t('promise.stated');
}

/** What a target without a number of its own is held against. */
function referenceText(edition: Edition, { result }: ScoredTarget): string {
  const known = result.aim?.value ?? null;
  if (known === null || result.gapUnit === null) return '';
  const points = result.gapUnit === 'percentage-points';
  return points
    ? edition.amount(known, edition.record.unit('percent'), 2)
    : edition.amount(known, edition.record.unit(result.gapUnit));
}

/** How far the outcome lies beyond the target or short of it; `null` without a figure or a common measure. */
function distanceOf(target: ScoredTarget): Interval | null {
  const { result, aim, rule } = target;
  if (!hasOutcome(target) || result.gap === null) return null;
  const gap = aim === null ? result.gap : gapToNumber(result.gap, aim, rule === 'atMost' ? 'atMost' : 'atLeast');
  const distance = measureOf(target) === 'points' ? deviation(gap) : shareOf(gap, result.aim?.value ?? null);
  // Of “over 960” only the bound is known, not that it stands there.
  return distance && (distance.low === null || distance.high === null) ? { ...distance, value: null } : distance;
}

/** In per cent of the target; of a target of zero only whether it was hit. */
function shareOf(gap: Interval, aim: number | null): Interval | null {
  if (aim !== null && aim > 0) return deviationShare(gap, aim);
  return gap.value === 0 && gap.low === 0 && gap.high === 0 ? gap : null;
}

/** How far a target that is only said roughly reaches. */
function aboutOf(target: ScoredTarget): Pick<PromiseRow, 'about'> {
  const { aim } = target;
  if (aim === null || aim.value === null || aim.low === null || aim.high === null || aim.low === aim.high) return {};
  const factor = measureOf(target) === 'points' ? 1 : 100 / aim.value;
  return { about: { low: (aim.low - aim.value) * factor, high: (aim.high - aim.value) * factor } };
}

/** The verdict, with how much was missed or gained. */
function verdictText(edition: Edition, target: ScoredTarget, distance: Interval | null): string {
  const { t } = edition;
  const { result } = target;
  const said = amountText(edition, target, distance);
  const year =
    result.history.length > 1 && isToldByYear(target) && result.period !== null && hasOutcome(target)
      ? t('promise.year', { period: edition.period(result.period) })
      : '';
  return edition.list([said, year].filter(Boolean));
}

function amountText(edition: Edition, target: ScoredTarget, distance: Interval | null): string {
  const { t } = edition;
  const { verdict, gap } = target.result;
  // The hatch says so in its place.
  if (verdict === 'noData') return '';
  const left = gap?.value ?? gap?.low ?? gap?.high ?? 0;
  const amount = sizeText(edition, target);
  if (verdict === 'notDue') {
    const due = t('promise.open', { deadline: deadlineText(edition, target) });
    return hasOutcome(target) && left > 0 ? edition.list([due, t('promise.left', { amount })]) : due;
  }
  if (verdict === 'notMet' && left > 0) {
    const bound = distance !== null && distance.value === null;
    const missed = t(bound ? 'promise.missedAtLeast' : 'promise.missed', { amount });
    const share = measureOf(target) === 'share' ? (distance?.value ?? null) : null;
    return share === null ? missed : t('promise.withShare', { missed, share: formatNumber(-share, 1) });
  }
  if (verdict === 'met' && left < 0 && distance?.value != null)
    return edition.list([t('verdict.met'), t(isBelow(target) ? 'promise.below' : 'promise.above', { amount })]);
  if (verdict === 'metWithinRounding' && distance !== null && distance.value === null) return t('promise.leftOpen');
  return t(`verdict.${verdict}`);
}
