import { add, divide, exact, multiply } from '../../src/record/interval.ts';
import { keyOf } from '../../src/record/series-key.ts';
import type { Interval } from '../../src/record/types.ts';
import type { Draft } from '../normalise/draft.ts';
import { completeDimensions, type Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import { unlikely } from './unlikely.ts';

/** What the parts of a whole may lack of it or have beyond it, besides their rounding. */
const SLACK = 0.003;

/**
 * Where a table prints levels and growth rates, each gives the level of the year before; those of the parts must add up to
 * that of the whole. A sign that is lost or a decimal point that has moved shows in no other way if the year before is not
 * on record.
 */
export function checkImpliedBase(drafts: readonly Draft[], model: Model): Problem[] {
  const rates = drafts.filter(
    ({ indicator, dimensions }) =>
      (model.indicators.get(indicator)?.growth_of ?? '') !== '' && (dimensions.priceBasis ?? 'nominal') === 'nominal',
  );
  const levels = new Map(drafts.map((draft) => [`${draft.table}|${keyOf(draft)}`, draft]));
  return [
    ...Map.groupBy(rates, (rate) => `${rate.table}|${rate.region}|${rate.period}|${rate.indicator}`).values(),
  ].flatMap((group) => checkGroup(group, levels, model));
}

function checkGroup(rates: readonly Draft[], levels: ReadonlyMap<string, Draft>, model: Model): Problem[] {
  const level = model.indicators.get(model.indicators.get(rates[0]?.indicator ?? '')?.growth_of ?? '');
  const codes = model.dimensions.get(level?.parts ?? '') ?? [];
  if (!level || codes.length === 0) return [];
  const before = new Map<string, Implied>();
  for (const rate of rates) {
    const dimensions = completeDimensions(model, level, rate.dimensions);
    const draft = levels.get(`${rate.table}|${keyOf({ ...rate, indicator: level.id, dimensions })}`);
    const factor = add(exact(1), multiply(rate, exact(0.01)));
    if (draft && (factor.low ?? 0) > 0)
      before.set(rate.dimensions[level.parts] ?? '', { rate, now: draft, base: divide(draft, factor) });
  }
  return codes.flatMap(({ code }) => {
    const whole = before.get(code);
    const parts = codes.flatMap((part) => (part.parent === code ? (before.get(part.code) ?? []) : []));
    if (!whole || parts.length < 2 || !fits(total(parts, 'now'), whole.now)) return [];
    const sum = total(parts, 'base');
    if (fits(sum, whole.base)) return [];
    const [known, made] = [whole.base, sum].map(({ value }) => value?.toFixed(1));
    const expected = `parts that were ${known} together a year before, as the whole was; their rates make it ${made}`;
    const others = parts.map(({ rate }) => rate);
    return [unlikely(whole.rate, 'growth-and-levels', expected, 'compare the rates with the publication', others)];
  });
}

/** A rate with the level it leads to and the one it started from. */
interface Implied {
  readonly rate: Draft;
  readonly now: Interval;
  readonly base: Interval;
}

function total(parts: readonly Implied[], time: 'now' | 'base'): Interval {
  return parts.reduce<Interval>((sum, part) => add(sum, part[time]), exact(0));
}

function fits(sum: Interval, whole: Interval): boolean {
  const slack = SLACK * Math.abs(whole.value ?? 0);
  const apart = Math.max((sum.low ?? 0) - (whole.high ?? 0), (whole.low ?? 0) - (sum.high ?? 0));
  return apart <= slack;
}
