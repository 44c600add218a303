import { isYear, yearOf } from '../../src/record/period.ts';
import type { Draft } from '../normalise/draft.ts';

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
  const byKey = [...Map.groupBy(drafts, (draft) => `${whatOf(draft)}|${draft.region}|${draft.period}`).values()];
  const series = Map.groupBy(byKey, ([first]) => (first ? seriesKey(first) : null));
  const byTime = Map.groupBy(drafts, (draft) => `${whatOf(draft)}|${draft.period}`);
  series.delete(null);
  return {
    byKey,
    series: [...series.values()].map((keys) =>
      keys.map((found) => ({ year: yearOf(found[0]?.period ?? ''), drafts: found })).sort((a, b) => a.year - b.year),
    ),
    byTime: [...byTime.values()],
  };
}

/** What is measured, wherever and whenever; codes stand in the order of the indicator. */
function whatOf({ indicator, dimensions }: Draft): string {
  return `${indicator}|${Object.values(dimensions).join('|')}`;
}

/** Series a draft belongs to: whole years, or the same part of each year; `null` for spans of years and undated figures. */
export function seriesKey(draft: Draft): string | null {
  const { period, region } = draft;
  if (isYear(period)) return `${whatOf(draft)}|${region}`;
  const years = new Set(period.match(/\d{4}/g));
  return years.size === 1 ? `${whatOf(draft)}|${region}|${period.replace(/\d{4}/g, '')}` : null;
}
