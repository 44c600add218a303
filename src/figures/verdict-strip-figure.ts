import type { VerdictTarget } from '../charts/index.ts';
import type { Edition } from '../edition/edition.ts';
import type { Ledger, ScoredTarget } from '../record/ledger.ts';
import { countedTargets } from '../record/restated-targets.ts';
import { atWeakestYear } from '../record/weakest-year.ts';
import { drawnTargets } from './drawn-targets.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import type { FigureChoice } from './figure-choice.ts';
import { dueYear, verdictKind } from './target-state.ts';
import { verdictFinding } from './verdict-finding.ts';

/** Every target with something to judge it by and a year in which it is due, by that year and by how it came out. */
export function defineVerdictStrip(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const dated = countedTargets(ledger)
    .filter((target) => dueYear(target) !== null && target.rule !== 'qualitative')
    .map(atWeakestYear);
  return dated.length === 0 ? null : (edition) => stripFigure(edition, choice, dated);
}

function stripFigure(edition: Edition, choice: FigureChoice, dated: readonly ScoredTarget[]): FigureContent {
  const { t } = edition;
  const { rowOf, ...table } = drawnTargets(edition, dated);
  const years = dated.map((target) => dueYear(target) ?? 0);
  const targets = dated.map(
    (target, index): VerdictTarget => ({
      id: target.id,
      year: years[index] ?? 0,
      kind: verdictKind(target),
      label: edition.list([edition.text(target.name), t(`verdict.${target.result.verdict}`)]),
      tableRow: rowOf.get(target.id),
    }),
  );
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const span = from === to ? t('promise.due', { year: from }) : t('promise.dueFrom', { from, to });
  const undated = countedTargets(edition.record).length - dated.length;
  const kinds = ['missed', 'statedMissed', 'undecided', 'met', 'statedMet', 'open', 'absent', 'unjudged'] as const;
  const meanings = Object.fromEntries(kinds.map((kind) => [kind, t(`promise.verdict.${kind}`)]));
  return {
    ...table,
    id: choice.id,
    title: verdictFinding(edition, span, dated),
    subtitle: t('promise.eachDue', { count: dated.length }),
    remarks: undated === 0 ? [] : [t('promise.undated', { count: undated })],
    page: choice.page,
    drawing: {
      kind: 'verdict-strip',
      input: { targets, meanings: meanings as Record<(typeof kinds)[number], string> },
    },
  };
}
