import { isYear, yearOf } from '../../src/lib/period.ts';
import { type Draft, keyOf } from '../normalise/draft.ts';

/** What all tables say for one year of a series. */
export interface YearOfSeries {
  readonly year: number;
  readonly drafts: readonly Draft[];
}

/** The drafts of all tables in the groups that checks compare; made once for all of them. */
export interface Groups {
  /** Indicator, region, period and dimensions: what several tables say of one thing. */
  readonly byKey: readonly (readonly Draft[])[];
  /** Indicator, region and dimensions, oldest first. */
  readonly series: readonly (readonly YearOfSeries[])[];
  /** Indicator, period and dimensions: all regions. */
  readonly byTime: readonly (readonly Draft[])[];
}

export function groupDrafts(drafts: readonly Draft[]): Groups {
  const byKey = [...Map.groupBy(drafts, keyOf).values()];
  const series = Map.groupBy(byKey, ([first]) => (first ? seriesKey(first) : null));
  const byTime = Map.groupBy(drafts, (draft) => keyOf({ ...draft, region: '' }));
  series.delete(null);
  return {
    byKey,
    series: [...series.values()].map((keys) =>
      keys.map((found) => ({ year: yearOf(found[0]?.period ?? ''), drafts: found })).sort((a, b) => a.year - b.year),
    ),
    byTime: [...byTime.values()],
  };
}

/** Series a draft belongs to: whole years, or the same part of each year; `null` for spans of years and undated figures. */
export function seriesKey(draft: Draft): string | null {
  const { period } = draft;
  if (isYear(period)) return keyOf({ ...draft, period: '' });
  const years = new Set(period.match(/\d{4}/g));
  return years.size === 1 ? keyOf({ ...draft, period: period.replace(/\d{4}/g, '') }) : null;
}
