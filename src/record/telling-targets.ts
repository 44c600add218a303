import { sort } from 'd3';
import type { ScoredTarget } from './ledger.ts';
import { verdicts } from './vocabulary.ts';

/** Verdicts that people ask for first: what was missed, and what is still to come. */
const FIRST = ['notMet', 'statedNotMet', 'notDue'] as const;

/** The targets that tell most: missed ones, those still open by their date, then the others as verdicts are listed. */
export function tellingTargets(targets: readonly ScoredTarget[], most: number): readonly ScoredTarget[] {
  const order = [...new Set([...FIRST, ...verdicts])];
  return sort(
    targets,
    ({ result }) => order.indexOf(result.verdict),
    ({ deadline }) => deadline,
  ).slice(0, most);
}
