import type { Edition } from '../edition/edition.ts';
import { type PlanAndOutcome, planAndOutcome } from '../lib/latest-by-region.ts';
import type { Ledger } from '../lib/record.ts';
import { barsFigure } from './bars-figure.ts';
import type { FigureContent, FigureMaker } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { findingKey, namedParts, saidIn } from './named-parts.ts';

/** What regions planned and what they reported done; at least two are needed. */
export function planMaker(ledger: Ledger, choice: FigureChoice): FigureMaker | null {
  return pairsOf(ledger, choice).length < 2 ? null : { id: choice.id, make: (edition) => planFigure(edition, choice) };
}

function pairsOf(ledger: Ledger, choice: FigureChoice): readonly PlanAndOutcome[] {
  const { indicator, dimensions } = mainSeries(choice);
  return planAndOutcome(ledger, indicator, choice.level ?? 'province', dimensions);
}

/** Plans may have been revised, so no verdict is drawn. */
function planFigure(edition: Edition, choice: FigureChoice): FigureContent {
  const { id, page, labels, remarks } = choice;
  const pairs = pairsOf(edition.record, choice);
  const bars = pairs.map(({ plan, outcome }) => ({
    label: saidIn(edition, labels[0], {
      region: edition.regionName(plan.region),
      period: edition.period(outcome.period),
    }),
    observation: outcome,
    verdict: 'none' as const,
    plan: {
      value: plan.value ?? 0,
      label: saidIn(edition, labels[1], { value: edition.figure(plan), period: edition.period(plan.period) }),
      observation: plan,
    },
  }));
  return barsFigure(edition, bars, {
    ...{ id, page },
    title: edition.t(findingKey(choice), {
      of: pairs.length,
      done: pairs.filter(({ plan, outcome }) => (outcome.value ?? 0) >= (plan.value ?? 0)).length,
    }),
    subtitle: edition.list(namedParts(edition, choice)),
    remarks: remarks.map((key) => edition.t(key)),
  });
}
