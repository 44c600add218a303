import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { type Blamed, blame } from './blame.ts';
import type { Groups } from './group-drafts.ts';
import { isBreak } from './is-break.ts';
import { middleOf } from './likely-span.ts';
import { type ChangeLimit, limitsOf } from './limits.ts';
import { powerOfTen } from './power-of-ten.ts';
import { stepOf } from './step-of.ts';
import { unlikely } from './unlikely.ts';

/** Figures that rise or fall more from one year to the next than `rise` and `fall` of the indicator allow. */
export function checkYearlyChange({ series }: Groups, model: Model, breaks: CatalogFiles['breaks']): Problem[] {
  return series.flatMap((years) => {
    const { rise, fall } = limitsOf(years[0]?.drafts[0] as Draft, model);
    if (rise === null && fall === null) return [];
    const steps = years.slice(1).flatMap((after, index) => {
      const before = years[index];
      if (!before) return [];
      const atBreak = isBreak(before, after, model, breaks);
      return [
        atBreak
          ? stepOf(before, after, wider(rise, RISE_AT_BREAK), wider(fall, FALL_AT_BREAK))
          : stepOf(before, after, rise, fall),
      ];
    });
    return blame(steps, years).map((blamed) => problemOf(blamed, rise, fall));
  });
}

/** Another concept may give five times as much, or a fifth, but not ten times. */
const RISE_AT_BREAK = 400;
const FALL_AT_BREAK = 80;

function wider(limit: ChangeLimit | null, relative: number): ChangeLimit | null {
  if (limit === null) return null;
  return { ...limit, amount: limit.relative ? Math.max(limit.amount, relative) : limit.amount * 5 };
}

function problemOf({ draft, other, gap }: Blamed, rise: ChangeLimit | null, fall: ChangeLimit | null): Problem {
  const [value, reference] = [middleOf(draft), middleOf(other)];
  const bounds = `between ${fall ? `−${inWords(fall)}` : '−∞'} and ${rise ? `+${inWords(rise)}` : '∞'} a year`;
  const years = Math.abs(gap) === 1 ? '' : `, ${Math.abs(gap)} years ${gap > 0 ? 'earlier' : 'later'}`;
  const expected = `a change ${bounds}; ${other.period} has ${other.printed}${years}${powerOfTen(value, reference)}`;
  return unlikely(draft, 'unlikely-change', expected, 'compare with the publication: unit, year, decimal point', [
    other,
  ]);
}

function inWords({ amount, relative }: ChangeLimit): string {
  return `${amount}${relative ? '%' : ''}`;
}
