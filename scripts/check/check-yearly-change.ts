import { pairs } from 'd3';
import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { type Blamed, blame } from './blame.ts';
import type { Groups } from './group-drafts.ts';
import { isBreak } from './is-break.ts';
import { middleOf } from './likely-span.ts';
import { type ChangeLimit, type ChangeLimits, limitsOf } from './limits.ts';
import { powerOfTen } from './power-of-ten.ts';
import { stepOf } from './step-of.ts';
import { unlikely } from './unlikely.ts';

/** Figures that rise or fall more from one year to the next than `rise` and `fall` of the indicator allow. */
export function checkYearlyChange({ series }: Groups, model: Model, breaks: CatalogFiles['breaks']): Problem[] {
  return series.flatMap((years) => {
    const limits = limitsOf(years[0]?.drafts[0] as Draft, model);
    if (limits.rise === null && limits.fall === null) return [];
    const steps = pairs(years).map(([before, after]) =>
      stepOf(before, after, isBreak(before, after, model, breaks) ? wider(limits) : limits),
    );
    return blame(steps, years).map((blamed) => problemOf(blamed, limits));
  });
}

/** Another concept may give five times as much, or a fifth, but not ten times. */
const RISE_AT_BREAK = 400;
const FALL_AT_BREAK = 80;

function wider({ rise, fall }: ChangeLimits): ChangeLimits {
  const widened = (limit: ChangeLimit | null, relative: number) =>
    limit && { ...limit, amount: limit.relative ? Math.max(limit.amount, relative) : limit.amount * 5 };
  return { rise: widened(rise, RISE_AT_BREAK), fall: widened(fall, FALL_AT_BREAK) };
}

function problemOf({ draft, other, gap }: Blamed, { rise, fall }: ChangeLimits): Problem {
  const [value, reference] = [middleOf(draft), middleOf(other)];
  const bounds = `between ${fall ? `−${inWords(fall)}` : '−∞'} and ${rise ? `+${inWords(rise)}` : '∞'} a year`;
  const years = Math.abs(gap) === 1 ? '' : `, ${Math.abs(gap)} years ${gap > 0 ? 'earlier' : 'later'}`;
  const expected = `a change ${bounds}; ${other.period} has ${other.printed}${years}${powerOfTen(value, reference)}`;
  const advice = 'compare with the publication: unit, year, decimal point';
  return unlikely(draft, 'unlikely-change', expected, advice, [other]);
}

function inWords({ amount, relative }: ChangeLimit): string {
  return `${amount}${relative ? '%' : ''}`;
}
