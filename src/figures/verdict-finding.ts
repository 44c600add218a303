import type { Edition } from '../edition/edition.ts';
import { formatNumber } from '../record/format.ts';
import { isEachYear } from '../record/gap/deadline.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import { atWeakestYear } from '../record/weakest-year.ts';
import { isJudged, isMissed, promiseState } from './target-state.ts';

/**
 * How many targets of those that can be judged were missed, and which by most of its own number.
 * @param about what the targets have in common, as the sentence begins
 */
export function verdictFinding(edition: Edition, about: string, targets: readonly ScoredTarget[]): string {
  const missed = targets.filter(isMissed);
  const counts = { about, judged: targets.filter(isJudged).length, missed: missed.length };
  if (counts.judged === 0) return edition.t('finding.promisesNone', counts);
  if (missed.length === 0) return edition.t('finding.promisesMet', counts);
  // What was missed in one year of several is no distance of the whole.
  const [worst] = missed
    .filter(({ deadline, rule }) => !isEachYear(deadline) || rule === 'meanGrowthAtLeast')
    .filter(({ result }) => !result.inputs.some((id) => edition.record.isUngrounded(edition.record.observation(id))))
    .map((target) => ({ target, share: shareMissed(target) }))
    .sort((a, b) => b.share - a.share || (a.target.id < b.target.id ? -1 : 1));
  if (!worst || worst.share <= 0) return edition.t('finding.promisesMissed', counts);
  const words = { ...counts, worst: edition.text(worst.target.name), share: formatNumber(worst.share, 1) };
  return edition.t(missed.length === 1 ? 'finding.promisesOne' : 'finding.promisesWorst', words);
}

/** What was missed in per cent of the number aimed at; 0 where that is not known. */
function shareMissed(target: ScoredTarget): number {
  const { gap, aim } = atWeakestYear(target).result;
  const left = gap?.value ?? gap?.low ?? 0;
  return aim?.value != null && aim.value > 0 ? (left / aim.value) * 100 : 0;
}

/** How the targets stand, in numbers: met, missed, left open by rounding, still to come, without a figure. */
export function verdictCounts({ t, list }: Pick<Edition, 't' | 'list'>, targets: readonly ScoredTarget[]): string {
  const states = ['met', 'missed', 'undecided', 'open', 'absent'] as const;
  const counts = states.map((state) => ({
    state,
    count: targets.filter((target) => promiseState(target) === state).length,
  }));
  return list(
    counts.filter(({ count }) => count > 0).map(({ state, count }) => t(`promise.count.${state}`, { count })),
  );
}
