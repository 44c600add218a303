import { latestOf } from '../record/latest.ts';
import type { Ledger } from '../record/ledger.ts';
import { yearOf } from '../record/period.ts';
import type { Observation } from '../record/types.ts';
import type { Scope } from './scope.ts';
import { resolveValue } from './stated-value.ts';
import type { StoryRow } from './story.ts';

/** A figure of the document beside what else is on record. */
export interface ThenSince {
  /** `null` where the document gives no number. */
  readonly stated: Observation | null;
  /** The same series later, by itself. */
  readonly later: Observation | null;
  /** Figures of another year, place or concept that the story sets beside it. */
  readonly also: readonly Observation[];
}

/** Looks up a row; throws a `RangeError` where the record lacks what it names. */
export function thenSince(ledger: Ledger, scope: Scope, row: StoryRow): ThenSince {
  const stated = row.stated === undefined ? null : resolveValue(ledger, scope, row.stated);
  return {
    stated,
    later: stated ? laterThan(ledger, stated) : null,
    also: row.also.map((written) => resolveValue(ledger, scope, written)),
  };
}

/** The latest figure of the same series from a later year; nothing is later than a figure without a year. */
export function laterThan(ledger: Ledger, stated: Observation): Observation | null {
  const series = ledger.slice(stated.indicator, stated.dimensions);
  const later = series.filter(
    ({ region, period }) => region === stated.region && yearOf(period) > yearOf(stated.period),
  );
  return latestOf(later) ?? null;
}
