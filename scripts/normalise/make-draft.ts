import { keyWith } from '../../src/record/series-key.ts';
import type { Interval } from '../../src/record/types.ts';
import { placeOf } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import { checkQuote } from './check-quote.ts';
import { complainAbout } from './complain.ts';
import type { Draft } from './draft.ts';
import { cleanQuote } from './find-in-quote.ts';
import { findRegion } from './find-region.ts';
import type { Normalising } from './normalised.ts';
import { wordsOfPeriod } from './read-period.ts';
import { type Measure, resolveMeasure } from './resolve-measure.ts';
import { inUnitOfIndicator, resolveNumber } from './resolve-number.ts';
import { resolvePeriod } from './resolve-period.ts';
import type { ValueCell } from './value-cell.ts';

/** Resolves names to catalog ids and text to a number; adds a draft or located problems to the result. */
export function makeDraft(cell: ValueCell, result: Normalising): void {
  // What is merely unlikely may be confirmed, so it does not keep a figure out.
  const before = result.problems.length;
  const complain = complainAbout(cell, result);
  const { id: region, fault } = findRegion(cell);
  if (fault)
    complain(fault.check, fault.value, fault.expected, fault.advice, { role: 'region', place: fault.place?.(cell) });
  const period = resolvePeriod(cell, complain, result.undated);
  if (region === undefined) result.held.unsure.add('regions');
  else result.held.regions.add(region);
  if (period === undefined) result.held.unsure.add('periods');
  else result.held.periods.add(period);
  const measure = resolveMeasure(cell, complain);
  const { indicator, units } = measure;
  const read = resolveNumber(cell, units, complain);
  if (read) checkQuote(cell, read, units, complain);
  const { own, wanted } = units;
  const isFaulty = result.problems.length > before && result.problems.slice(before).some(({ unlikely }) => !unlikely);
  if (isFaulty || !read || !indicator || !region || !own || !wanted || !period) return;
  const number = inUnitOfIndicator(read, own, wanted.exponent);
  result.take(draftOf(cell, { measure, region, period, indicator, read, number }));
  result.tally.published++;
}

/** What the names and the text of a cell stand for. */
interface Resolved {
  readonly measure: Measure;
  readonly region: string;
  readonly period: string;
  readonly indicator: NonNullable<Measure['indicator']>;
  readonly read: NonNullable<ReturnType<typeof resolveNumber>>;
  /** The number in the unit of the indicator. */
  readonly number: Interval;
}

function draftOf(cell: ValueCell, resolved: Resolved): Draft {
  const { placement, table, row, column, meaning } = cell;
  const { region, period, indicator, read, number } = resolved;
  const { dimensions, codes, sources, tier } = resolved.measure;
  const key = keyWith(indicator.id, region, period, codes);
  return {
    id: `${key}@${sources[0]}/${table.sidecar.name}`,
    figure: meaning.figure,
    indicator: indicator.id,
    region,
    period,
    periodNote: placement.periodNote || wordsOfPeriod(placement.period),
    dimensions,
    unit: indicator.unit,
    value: number.value,
    // A count, rate or amount that cannot be negative is not printed so coarsely that it may be.
    low: number.low === null || indicator.min === null ? number.low : Math.max(number.low, indicator.min),
    high: number.high,
    printed: cell.printed ?? read.printed,
    qualifier: read.qualifier,
    status: placement.status ?? 'published',
    tier,
    source: sources[0] ?? '',
    sources,
    locator: locatorOf(cell),
    quote: placement.quote ? cleanQuote(placement.quote) : null,
    note: placement.note || null,
    formula: null,
    inputs: [],
    table: table.sidecar.name,
    // Of the cell no more is kept than its place.
    place: () => placeOf(table, row, column),
  };
}

function locatorOf({ placement, table, meaning, heading }: ValueCell): string {
  const where = placement.locator ?? table.sidecar.title;
  let locator = clean(where);
  for (const part of [clean(meaning.label), heading])
    if (part !== '') locator = locator === '' ? part : `${locator} · ${part}`;
  return locator;
}
