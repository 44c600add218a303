import { latestOf } from '../record/latest.ts';
import type { Ledger } from '../record/ledger.ts';
import { yearOf } from '../record/period.ts';
import type { Observation } from '../record/types.ts';
import type { Scope } from './scope.ts';
import { resolveValue } from './stated-value.ts';
import type { StoryRow } from './story.ts';

/**
 * A figure of the document, `null` where it gives no number, beside what else is on record: the same series later, and
 * figures of another year, place or concept, each once: the latest of a series may be one that the row names as well.
 * Throws a `RangeError` where the record lacks what the row names.
 */
export function thenSince(ledger: Ledger, scope: Scope, row: StoryRow) {
  const stated = row.stated === undefined ? null : resolveValue(ledger, scope, row.stated);
  const later = stated ? laterThan(ledger, stated) : null;
  const also = new Set(row.also.map((written) => resolveValue(ledger, scope, written)));
  return { stated, later, also: [...also].filter((other) => other !== stated && other !== later) };
}

/** The latest figure of the same series from a later year; nothing is later than a figure without a year. */
export function laterThan(ledger: Ledger, stated: Observation): Observation | null {
  const series = ledger.slice(stated.indicator, stated.dimensions);
  const later = series.filter(
    ({ region, period }) => region === stated.region && yearOf(period) > yearOf(stated.period),
  );
  return latestOf(later) ?? null;
}
