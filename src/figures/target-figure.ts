import type { Edition } from '../edition/edition.ts';
import { isLevelRule } from '../record/gap/level-rule.ts';
import type { Ledger, ScoredTarget } from '../record/ledger.ts';
import type { FigureContent, MakeContent } from './figure.ts';
import type { FigureChoice } from './figure-choice.ts';
import { shownValue } from './labels.ts';
import { measureUnnamed } from './measure-unnamed.ts';
import { targetFinding } from './target-lead.ts';
import { gapText } from './target-words.ts';
import { eachAlone, figureMarks } from './usual-marks.ts';

/** Value, target and what remains, for targets with a number and a figure to hold against it. */
export function defineTarget(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const target = ledger.target(choice.target ?? '');
  return isLevelRule(target.rule) && target.result.gap !== null && target.result.inputs.length > 0
    ? (edition) => targetFigure(edition, target, choice)
    : null;
}

function targetFigure(edition: Edition, target: ScoredTarget, { id, page }: FigureChoice): FigureContent {
  const { result } = target;
  const observations = result.inputs.map((input) => edition.record.observation(input));
  const marks = figureMarks(edition, eachAlone(observations));
  const [own, reference] = observations;
  const indicator = edition.record.indicator(own?.indicator ?? target.indicator ?? '');
  const unit = edition.record.unit(indicator.unit);
  const goal = target.value ?? reference?.value ?? 0;
  const verdicts = { met: 'met', notMet: 'remaining', metWithinRounding: 'undecided' } as const;
  const input = {
    rows: [
      {
        id: target.id,
        tableRow: own ? 0 : undefined,
        label: edition.list([edition.regionName(target.region), edition.period(result.period ?? '')]),
        value: own?.value ?? null,
        low: own?.low ?? null,
        high: own?.high ?? null,
        ...(own ? { text: marks.behind(shownValue(edition, own), own) } : {}),
        target: { value: goal, label: edition.t('target.label', { value: edition.amount(goal, unit) }) },
        gap: gapText(edition, target),
        verdict:
          verdicts[result.verdict as keyof typeof verdicts] ??
          ((result.gap?.low ?? 0) > 0 ? ('remaining' as const) : ('none' as const)),
      },
    ],
    direction: indicator.direction === 'lower' ? ('lower' as const) : ('higher' as const),
    noData: edition.t('value.none'),
    numbers: edition.numberStyle(unit),
  };
  const title = targetFinding(edition, target, own ? [own] : []);
  const named = [edition.text(target.name), ...measureUnnamed(edition, title, indicator, observations)];
  return {
    id,
    title,
    subtitle: edition.list([...named, edition.unitName(unit)]),
    observations,
    remarks: target.note ? [edition.text(target.note)] : [],
    page,
    drawing: { kind: 'bullet', input },
  };
}
