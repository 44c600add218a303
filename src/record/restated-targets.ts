import type { Ledger, ScoredTarget } from './ledger.ts';

/** Targets as totals count them and lists show them: what several documents set is one target, as the first of them set it. */
export function countedTargets(ledger: Ledger): readonly ScoredTarget[] {
  return ledger.data.targets.filter(({ restates }) => restates === null);
}

/** The targets of later documents that restate one, in the order of the catalog. */
export function restatementsOf(ledger: Ledger, { id }: Pick<ScoredTarget, 'id'>): readonly ScoredTarget[] {
  return ledger.data.targets.filter(({ restates }) => restates === id);
}
