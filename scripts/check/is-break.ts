import { breaksOf } from '../../src/record/breaks-of.ts';
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
  const between = breaks
    .map(({ row }) => row)
    .filter(({ period }) => before.year < Number(period) && Number(period) <= after.year)
    .filter(({ indicator }) => indicator === draft?.indicator);
  const defaultOf = (dimension: string) => model.dimensions.get(dimension)?.[0]?.code;
  return (
    after.drafts.every(({ status }) => status === 'break') ||
    breaksOf(between, draft?.dimensions ?? {}, defaultOf, draft?.region).length > 0
  );
}
