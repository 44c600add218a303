import type { Edition } from '../edition/edition.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import type { Observation } from '../record/types.ts';
import type { Figure } from './figure.ts';
import { gapBesideVerdict, gapSentence, lateSentence } from './target-words.ts';
import { pathFinding } from './trend-finding.ts';

/**
 * What stands behind the verdict at the top of a target's page: its sentence, or only the gap where the title of a figure
 * below says the sentence; empty where the verdict says it all.
 */
export function targetLead(edition: Edition, target: ScoredTarget, figures: readonly Pick<Figure, 'title'>[]): string {
  const { verdict, gap } = target.result;
  const hasSentence = gap !== null || verdict !== 'noData' || lateSentence(edition, target) !== null;
  if (verdict === 'qualitative' || !hasSentence) return '';
  const sentence = gapSentence(edition, target);
  if (!figures.some(({ title }) => title === sentence)) return sentence;
  const known = gap?.value ?? gap?.low ?? gap?.high ?? 0;
  return known === 0 || verdict === 'metWithinRounding' ? '' : gapBesideVerdict(edition, target);
}

/** What the title of a figure about a target says: the gap, or where others stated the outcome, what is drawn. */
export function targetFinding(edition: Edition, target: ScoredTarget, drawn: readonly Observation[]): string {
  const [own] = drawn;
  if (target.result.statement === null || !own) return gapSentence(edition, target);
  return pathFinding(edition, drawn, edition.record.indicator(own.indicator).decimals);
}
