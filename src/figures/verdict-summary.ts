import type { Edition } from '../edition/edition.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import { isJudged, isMissed, promiseState } from './target-state.ts';

/** How the targets stand in one sentence: how many can be judged and were met or missed, how many are open, how many lack a figure. */
export function verdictSummary(edition: Edition, targets: readonly ScoredTarget[]): string {
  const count = (test: (target: ScoredTarget) => boolean) => targets.filter(test).length;
  return edition.t('targets.summary', {
    total: targets.length,
    judged: count(isJudged),
    met: count((target) => promiseState(target) === 'met'),
    missed: count(isMissed),
    undecided: count((target) => promiseState(target) === 'undecided'),
    open: count(({ result }) => result.verdict === 'notDue'),
    unnumbered: count(({ result }) => result.verdict === 'qualitative'),
  });
}
