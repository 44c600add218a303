import { sum } from 'd3';
import type { Edition } from '../edition/edition.ts';
import type { Verdict } from '../record/gap/verdict.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import { restatementsOf } from '../record/restated-targets.ts';
import { isJudged, isMissed, promiseState } from './target-state.ts';

/** Verdicts of targets that no figure can be held against. */
const UNJUDGED = ['qualitative', 'noDueDate', 'noIndicator', 'notComparable'] as const;

/**
 * How targets stand: how many can be judged and were met or missed, how many are open, and what the others lack; and how many
 * of them several documents set.
 */
export function verdictSummary(edition: Edition, targets: readonly ScoredTarget[]): string {
  const summary = standing(edition, targets);
  const restated = targets.map((target) => restatementsOf(edition.record, target).length).filter((times) => times > 0);
  if (restated.length === 0) return summary;
  return edition.t('targets.withRestated', { summary, count: restated.length, times: sum(restated) });
}

function standing(edition: Edition, targets: readonly ScoredTarget[]): string {
  const count = (test: (target: ScoredTarget) => boolean) => targets.filter(test).length;
  const having = (verdict: Verdict) => count(({ result }) => result.verdict === verdict);
  return edition.t('targets.summary', {
    total: targets.length,
    judged: count(isJudged),
    met: count((target) => promiseState(target) === 'met'),
    missed: count(isMissed),
    undecided: having('metWithinRounding'),
    open: having('notDue'),
    waiting: having('noData'),
    others: UNJUDGED.flatMap((verdict) => {
      const found = having(verdict);
      return found === 0 ? [] : edition.t(`targets.count.${verdict}`, { count: found });
    }).join(edition.t('name.separator')),
  });
}
