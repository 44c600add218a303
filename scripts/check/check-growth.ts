import { growth } from '../../src/record/gap/growth.ts';
import { contains, overlaps, subtract } from '../../src/record/interval.ts';
import { isYear } from '../../src/record/period.ts';
import { keyOf } from '../../src/record/series-key.ts';
import type { Interval } from '../../src/record/types.ts';
import type { Draft } from '../normalise/draft.ts';
import { completeDimensions, type Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import type { Groups } from './group-drafts.ts';
import { unlikely } from './unlikely.ts';

/** Points by which a printed rate may differ from the growth of the levels: rates are also made on another base. */
const APART = 5;
/** And by which one at constant prices, or on a basis that is not stated, may differ. */
const APART_REAL = 30;

/** Printed growth rates against the levels on record (`growth_of` of the indicator): a sign lost, a decimal point moved. */
export function checkGrowth({ byKey }: Groups, model: Model, breaks: CatalogFiles['breaks']): Problem[] {
  const levels = new Map(byKey.map((drafts) => [keyOf(drafts[0] as Draft), drafts] as const));
  return byKey.flatMap((drafts) =>
    drafts.flatMap((draft) => {
      const level = model.indicators.get(model.indicators.get(draft.indicator)?.growth_of ?? '');
      if (!level || !isYear(draft.period)) return [];
      const dimensions = completeDimensions(model, level, draft.dimensions);
      const of = (year: number) =>
        levels.get(keyOf({ indicator: level.id, region: draft.region, period: String(year), dimensions })) ?? [];
      const year = Number(draft.period);
      const isBroken = breaks.some(
        ({ row }) =>
          row.indicator === level.id &&
          Number(row.period) === year &&
          (row.regions.length === 0 || row.regions.includes(draft.region)),
      );
      const [before, after] = [of(year - 1), of(year)];
      const pairs = before.flatMap((one) => after.map((other) => [one, other] as const));
      const { priceBasis = 'nominal' } = draft.dimensions;
      const apart = priceBasis === 'nominal' ? APART : APART_REAL;
      const fits = ([one, other]: readonly [Draft, Draft]) =>
        contains(one, 0) || isNear(draft, growth(one, other), apart);
      const [first] = pairs;
      if (!first || isBroken || pairs.some(fits)) return [];
      const { value } = growth(...first);
      const expected = `about ${value?.toFixed(1) ?? '?'}, the growth from ${first[0].printed} to ${first[1].printed}`;
      return [unlikely(draft, 'growth-and-levels', expected, 'compare all three with the publication', first)];
    }),
  );
}

function isNear(printed: Interval, computed: Interval, apart: number): boolean {
  return overlaps(subtract(printed, computed), { value: 0, low: -apart, high: apart });
}
