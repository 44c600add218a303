import type { Model } from '../normalise/model.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import type { YearOfSeries } from './group-drafts.ts';

/** A change of concept between the two years: listed in `breaks.csv`, or printed as a break. */
export function isBreak(
  before: YearOfSeries,
  after: YearOfSeries,
  model: Model,
  breaks: CatalogFiles['breaks'],
): boolean {
  const draft = after.drafts[0];
  const applies = (wanted: Readonly<Record<string, string>>) =>
    Object.entries(wanted).every(([dimension, code]) => {
      const own = draft?.dimensions[dimension];
      return code === '*' ? own !== model.dimensions.get(dimension)?.[0]?.code : own === code;
    });
  return (
    after.drafts.every(({ status }) => status === 'break') ||
    breaks.some(
      ({ row }) =>
        row.indicator === draft?.indicator &&
        before.year < Number(row.period) &&
        Number(row.period) <= after.year &&
        applies(row.dimensions),
    )
  );
}
