import type { Words } from '../i18n/words.ts';
import { isLevelRule } from '../lib/gap/level-rule.ts';
import type { Ledger } from '../lib/record.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { shortName, withMark } from './labels.ts';
import { gapSentence, gapText } from './target-words.ts';

/** Value, target and what remains, for targets with a number and a figure to hold against it. */
export function targetMaker(ledger: Ledger, id: string): FigureMaker | null {
  const target = ledger.target(id);
  return isLevelRule(target.rule) && target.result.gap !== null
    ? { id: `target.${id}`, make: (record, words) => targetFigure(record, words, id) }
    : null;
}

function targetFigure(ledger: Ledger, words: Words, id: string): Figure {
  const target = ledger.target(id);
  const { result } = target;
  const observations = result.inputs.map((input) => ledger.observation(input));
  const [own, reference] = observations;
  const indicator = ledger.indicator(target.indicator ?? '');
  const unit = ledger.unit(indicator.unit);
  const goal = target.value ?? reference?.value ?? 0;
  const verdicts = { met: 'met', notMet: 'remaining', metWithinRounding: 'undecided' } as const;
  const input = {
    rows: [
      {
        id,
        tableRow: own ? 0 : undefined,
        label: words.list([shortName(ledger, words, target.region), words.period(result.period ?? '')]),
        value: own?.value ?? null,
        low: own?.low ?? null,
        high: own?.high ?? null,
        ...(own ? { text: withMark(words.figure(own), own) } : {}),
        target: { value: goal, label: words.t('target.label', { value: words.amount(goal, unit) }) },
        gap: gapText(ledger, words, target),
        verdict:
          verdicts[result.verdict as keyof typeof verdicts] ??
          ((result.gap?.low ?? 0) > 0 ? ('remaining' as const) : ('none' as const)),
      },
    ],
    direction: indicator.direction === 'lower' ? ('lower' as const) : ('higher' as const),
    noData: words.t('value.none'),
    numbers: words.numberStyle(unit),
  };
  return {
    id: `target.${id}`,
    title: words.t('sentence.withVerdict', {
      verdict: words.t(`verdict.${result.verdict}`),
      sentence: gapSentence(ledger, words, target),
    }),
    subtitle: words.list([words.text(target.name), words.unitName(unit)]),
    observations,
    remarks: target.note ? [words.text(target.note)] : [],
    page: `/targets/${id}/`,
    drawing: { kind: 'bullet', input },
  };
}
