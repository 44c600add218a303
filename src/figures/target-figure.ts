import type { Edition } from '../edition/edition.ts';
import { isLevelRule } from '../lib/gap/level-rule.ts';
import type { Ledger } from '../lib/record.ts';
import type { FigureContent, FigureMaker } from './figure.ts';
import { withMark } from './labels.ts';
import { gapSentence, gapText } from './target-words.ts';

/** Value, target and what remains, for targets with a number and a figure to hold against it. */
export function targetMaker(ledger: Ledger, id: string): FigureMaker | null {
  const target = ledger.target(id);
  return isLevelRule(target.rule) && target.result.gap !== null
    ? { id: `target.${id}`, make: (edition) => targetFigure(edition, id) }
    : null;
}

function targetFigure(edition: Edition, id: string): FigureContent {
  const target = edition.record.target(id);
  const { result } = target;
  const observations = result.inputs.map((input) => edition.record.observation(input));
  const [own, reference] = observations;
  const indicator = edition.record.indicator(target.indicator ?? '');
  const unit = edition.record.unit(indicator.unit);
  const goal = target.value ?? reference?.value ?? 0;
  const verdicts = { met: 'met', notMet: 'remaining', metWithinRounding: 'undecided' } as const;
  const input = {
    rows: [
      {
        id,
        tableRow: own ? 0 : undefined,
        label: edition.list([edition.regionName(target.region), edition.period(result.period ?? '')]),
        value: own?.value ?? null,
        low: own?.low ?? null,
        high: own?.high ?? null,
        ...(own ? { text: withMark(edition.figure(own), own) } : {}),
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
  return {
    id: `target.${id}`,
    title: edition.t('sentence.withVerdict', {
      verdict: edition.t(`verdict.${result.verdict}`),
      sentence: gapSentence(edition, target),
    }),
    subtitle: edition.list([edition.text(target.name), edition.unitName(unit)]),
    observations,
    remarks: target.note ? [edition.text(target.note)] : [],
    page: `/targets/${id}/`,
    drawing: { kind: 'bullet', input },
  };
}
