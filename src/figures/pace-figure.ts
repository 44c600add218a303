import type { ChartData } from '../charts/index.ts';
import type { Edition } from '../edition/edition.ts';
import { carry } from '../record/gap/pace.ts';
import { exact } from '../record/interval.ts';
import type { Ledger, ScoredTarget } from '../record/ledger.ts';
import { yearOf } from '../record/period.ts';
import type { Observation } from '../record/types.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import type { FigureChoice } from './figure-choice.ts';
import { measureUnnamed } from './measure-unnamed.ts';
import { targetFinding } from './target-lead.ts';
import { gapText } from './target-words.ts';

/** The path to a level target from its stated start, where at least two years of it are on record. */
export function definePace(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const target = ledger.target(choice.target ?? '');
  const drawable = target.value !== null && target.result.pace !== null && pathOf(ledger, target).length >= 2;
  return drawable ? (edition) => paceFigure(edition, target, choice) : null;
}

/** Observed figures from the start of the way on. */
function pathOf(ledger: Ledger, { result }: ScoredTarget): Observation[] {
  const start = result.pace ? yearOf(ledger.observation(result.pace.baseline).period) : Number.NaN;
  return result.history
    .flatMap(({ inputs, period }) =>
      inputs.map((id) => ledger.observation(id)).filter((observation) => observation.period === period),
    )
    .filter(({ period, value }) => value !== null && (Number.isNaN(start) || yearOf(period) >= start));
}

function paceFigure(edition: Edition, target: ScoredTarget, { id, page }: FigureChoice): FigureContent {
  const { result } = target;
  const path = pathOf(edition.record, target);
  const indicator = edition.record.indicator(path[0]?.indicator ?? target.indicator ?? '');
  const unit = edition.record.unit(indicator.unit);
  const goal = target.value ?? 0;
  const due = yearOf(target.deadline);
  const { min } = indicator;
  // Printed precision may reach below what is possible; the drawing does not.
  const points = path.map(({ period, value, low, high }, tableRow) => ({
    tableRow,
    period: yearOf(period),
    value: value ?? 0,
    low: low === null || min === null ? low : Math.max(low, min),
    high,
  }));
  const last = points.at(-1) ?? { period: 0, value: 0 };
  const start = result.pace ? edition.record.observation(result.pace.baseline) : null;
  const remains = result.verdict !== 'met' && result.gap !== null;
  const data: ChartData<'pace'> = {
    points,
    ...(start?.value != null && !Number.isNaN(yearOf(start.period))
      ? { baseline: { ...startOf(path, start), period: yearOf(start.period), value: start.value } }
      : {}),
    target: {
      value: goal,
      label: edition.t('target.label', { value: edition.amount(goal, unit) }),
      period: Number.isNaN(due) ? null : due,
    },
    ...(result.pace?.required && due > last.period
      ? { required: { from: last, label: edition.t('pace.requiredLabel') } }
      : {}),
    ...projectionOf(edition, result, last, goal),
    ...(remains ? { gap: { label: gapText(edition, target) } } : {}),
    noData: edition.t('value.none'),
    numbers: edition.numberStyle(unit),
  };
  const title = targetFinding(edition, target, path);
  const named = [edition.text(target.name), ...measureUnnamed(edition, title, indicator, path)];
  return {
    id,
    title,
    subtitle: edition.list([...named, edition.unitName(unit), edition.regionName(target.region)]),
    observations: path,
    remarks: target.note ? [edition.text(target.note)] : [],
    page,
    drawing: { kind: 'pace', input: data },
  };
}

/** Where the observed pace leads, as far as the data bears it. */
function projectionOf(
  edition: Edition,
  { pace }: ScoredTarget['result'],
  last: { period: number; value: number },
  goal: number,
): Partial<ChartData<'pace'>> {
  if (!pace?.observed || pace.observed.value === null || pace.arrival === null || pace.arrival <= last.period)
    return {};
  const yearly = exact(pace.observed.value);
  const toward = goal >= last.value ? Math.min : Math.max;
  const points = Array.from({ length: pace.arrival - last.period + 1 }, (_, ahead) => {
    const then = carry(exact(last.value), yearly, ahead, pace.kind).value ?? last.value;
    return { period: last.period + ahead, value: toward(then, goal) };
  });
  return { projection: { points, label: edition.t('pace.projectionLabel') } };
}

/** The start of the way stands in the table where it is one of the figures of the path. */
function startOf(path: readonly Observation[], start: Observation): { tableRow?: number } {
  const tableRow = path.findIndex(({ id }) => id === start.id);
  return tableRow === -1 ? {} : { tableRow };
}
