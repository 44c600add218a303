import { sum } from 'd3';
import type { Edition } from '../edition/edition.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import { restatementsOf } from '../record/restated-targets.ts';
import { isJudged, isMissed, promiseState } from './target-state.ts';

/** Verdicts that leave open whether a target was met, in the order in which they are told. */
const OPEN = [
  ...(['metWithinRounding', 'notDue', 'noData'] as const),
  ...(['qualitative', 'noDueDate', 'noIndicator', 'notComparable'] as const),
] as const;

/**
 * How targets stand: how many can be judged and were met or missed, what keeps the others open; and how many of them several
 * documents set.
 */
export function verdictSummary(edition: Edition, targets: readonly ScoredTarget[]): string {
  const summary = standing(edition, targets);
  const restated = targets.map((target) => restatementsOf(edition.record, target).length).filter((times) => times > 0);
  if (restated.length === 0) return summary;
  return edition.t('targets.withRestated', { summary, count: restated.length, times: sum(restated) });
}

function standing(edition: Edition, targets: readonly ScoredTarget[]): string {
  const count = (test: (target: ScoredTarget) => boolean) => targets.filter(test).length;
  const others = OPEN.flatMap((verdict) => {
    const found = count(({ result }) => result.verdict === verdict);
    return found === 0 ? [] : edition.t(`targets.count.${verdict}`, { count: found });
  });
  const [total, judged] = [targets.length, count(isJudged)];
  if (judged === 0 && others.length > 0) {
    const words = { total, others: others.join(edition.t('name.separator')) };
    return edition.t(total === 1 ? 'targets.summaryNoneOne' : 'targets.summaryNone', words);
  }
  const summary = edition.t('targets.summary', {
    ...{ total, judged },
    met: count((target) => promiseState(target) === 'met'),
    missed: count(isMissed),
  });
  if (others.length === 0) return summary;
  return edition.t('targets.summaryOthers', { summary, others: others.join(edition.t('name.separator')) });
}
