import { add, exact, overlaps } from '../../src/record/interval.ts';
import { keyOf } from '../../src/record/series-key.ts';
import type { Interval } from '../../src/record/types.ts';
import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import { errorAt, type Problem } from '../read/problem.ts';

/** Checks what single cells cannot show: one value per key and table, possible values, parts that add up. */
export function checkObservations(drafts: readonly Draft[], model: Model): Problem[] {
  return [...checkBounds(drafts, model), ...checkDuplicates(drafts), ...checkParts(drafts, model)];
}

function checkBounds(drafts: readonly Draft[], model: Model): Problem[] {
  return drafts.flatMap((draft) => {
    const { min, max } = model.indicators.get(draft.indicator) ?? { min: null, max: null };
    const number = draft.value ?? draft.high ?? draft.low ?? 0;
    if ((min === null || number >= min) && (max === null || number <= max)) return [];
    const expected = `${draft.indicator} between ${min ?? '−∞'} and ${max ?? '∞'}`;
    const advice = 'compare with the publication: unit, decimal point, column';
    return [errorAt(draft.place(), 'impossible-value', draft.printed, expected, advice)];
  });
}

function checkDuplicates(drafts: readonly Draft[]): Problem[] {
  const advice = 'exclude one of the two rows, or tell them apart by a dimension';
  return [...Map.groupBy(drafts, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    others.map((draft) => {
      const at = first?.place();
      const expected = `one value of ${keyOf(draft)} in this table; the first is at ${at?.line}:${at?.column}`;
      return errorAt(draft.place(), 'duplicate-key', draft.printed, expected, advice);
    }),
  );
}

/** Wages, business, property and transfers must add up to the total within what their printing allows. */
function checkParts(drafts: readonly Draft[], model: Model): Problem[] {
  const dimensionOf = ({ indicator }: Draft) => model.indicators.get(indicator)?.parts ?? '';
  const groups = Map.groupBy(
    drafts.filter((draft) => dimensionOf(draft) !== ''),
    (draft) => `${draft.table}|${keyOf({ ...draft, dimensions: { ...draft.dimensions, [dimensionOf(draft)]: '*' } })}`,
  );
  return [...groups.values()].flatMap((group) => {
    const dimension = dimensionOf(group[0] as Draft);
    const byCode = new Map(group.map((draft) => [draft.dimensions[dimension] ?? '', draft]));
    const codes = model.dimensions.get(dimension) ?? [];
    const whole = byCode.get(codes[0]?.code ?? '');
    const needed = codes.filter(({ parent }) => parent === codes[0]?.code).map(({ code }) => byCode.get(code));
    if (!whole || needed.length === 0 || needed.some((part) => part === undefined)) return [];
    const sum = needed.reduce<Interval>((total, part) => (part ? add(total, part) : total), exact(0));
    if (overlaps(sum, whole)) return [];
    const expected = `the sum of its parts, ${sum.value} (${sum.low} to ${sum.high})`;
    const advice =
      'compare the row with the publication; if the publication itself does not add up, withhold the cell with the reason';
    return [errorAt(whole.place(), 'parts-do-not-add-up', whole.printed, expected, advice)];
  });
}
