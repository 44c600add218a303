import type { Edition } from '../edition/edition.ts';
import { type PlanAndOutcome, planAndOutcome } from '../record/latest-by-region.ts';
import type { Ledger } from '../record/ledger.ts';
import { barsFigure } from './bars-figure.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';
import { saidIn, spokenParts } from './named-parts.ts';

/** What regions planned and what they reported done; at least two are needed. */
export function definePlan(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { indicator, dimensions } = mainSeries(choice);
  const pairs = planAndOutcome(ledger, indicator, choice.level ?? 'province', dimensions);
  return pairs.length < 2 ? null : (edition) => planFigure(edition, choice, pairs);
}

/** Plans may have been revised, so no verdict is drawn. */
function planFigure(edition: Edition, choice: FigureChoice, pairs: readonly PlanAndOutcome[]): FigureContent {
  const { labels } = choice;
  const bars = pairs.map(({ plan, outcome }) => ({
    label: saidIn(edition, labels[0], {
      region: edition.regionName(plan.region),
      period: edition.period(outcome.period),
    }),
    observation: outcome,
    verdict: 'none' as const,
    plan: {
      value: plan.value ?? 0,
      label: saidIn(edition, labels[1], { value: edition.value(plan), period: edition.period(plan.period) }),
      observation: plan,
    },
  }));
  const done = pairs.filter(({ plan, outcome }) => (outcome.value ?? 0) >= (plan.value ?? 0)).length;
  return barsFigure(edition, bars, spokenParts(edition, choice, { of: pairs.length, done }));
}
