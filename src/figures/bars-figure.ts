import type { ChartData } from '../charts/index.ts';
import type { Edition } from '../edition/edition.ts';
import type { ShownValue } from '../edition/value-text.ts';
import { exact, subtract } from '../record/interval.ts';
import type { Observation } from '../record/types.ts';
import type { FigureContent } from './figure.ts';
import { shownValue } from './labels.ts';
import { eachAlone, figureMarks } from './usual-marks.ts';
import { workedOut } from './worked-out.ts';

type Verdict = ChartData<'bullet'>['rows'][number]['verdict'];

/** One bar in the order given, with what was planned for it where that is on record. */
export interface Bar {
  readonly label: string;
  readonly observation: Observation;
  /** Given where a plan alone does not decide: a plan may have been revised. */
  readonly verdict?: Verdict;
  readonly plan?: { readonly value: number; readonly label: string; readonly observation?: Observation } | undefined;
}

/** Names and words around bars. */
type BarsText = Pick<FigureContent, 'id' | 'title' | 'subtitle' | 'remarks' | 'page'>;

/** Bars in an order that has a meaning of its own (years, a list), each with its plan as a diamond. */
export function barsFigure(edition: Edition, bars: readonly Bar[], text: BarsText): FigureContent {
  const indicator = edition.record.indicator(bars[0]?.observation.indicator ?? '');
  const unit = edition.record.unit(indicator.unit);
  const observations = bars.flatMap(({ observation, plan }) =>
    plan?.observation ? [observation, plan.observation] : [observation],
  );
  const marks = figureMarks(edition, eachAlone(observations));
  const input = {
    rows: bars.map(({ label, observation, plan, verdict }) => ({
      id: `${observation.region}.${observation.period}`,
      label,
      value: observation.value,
      low: observation.low,
      high: observation.high,
      text: marks.behind(shownValue(edition, observation), observation),
      ...(plan
        ? {
            target: {
              value: plan.value,
              label: plan.observation ? marks.behind(plan.label, plan.observation) : plan.label,
            },
          }
        : {}),
      ...(plan && observation.value !== null && observation.value < plan.value
        ? { gap: edition.value({ ...gapTo(plan, observation), unit: unit.id }) }
        : {}),
      verdict: verdict ?? verdictOf(observation, plan?.value),
    })),
    direction: 'higher' as const,
    noData: edition.t('value.none'),
    numbers: edition.numberStyle(unit),
  };
  return {
    ...text,
    observations,
    drawing: { kind: 'bullet', input },
  };
}

/** What a figure lacks to its plan: of a bound, at least or at most as much. */
function gapTo({ value, observation: planned }: NonNullable<Bar['plan']>, done: Observation): ShownValue {
  return workedOut(subtract(planned ?? exact(value), done), [done, planned ?? null]);
}

/** Met or not only where the printed precision decides it. */
function verdictOf({ low, high }: Observation, plan: number | undefined): Verdict {
  if (plan === undefined) return 'none';
  if (low !== null && low >= plan) return 'met';
  return high !== null && high < plan ? 'remaining' : 'undecided';
}
