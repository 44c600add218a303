import { breaksOfChoice } from '../../lib/compare/breaks-of.ts';
import type { CompareCatalog } from '../../lib/compare/catalog.ts';
import { type Choice, drawnSeries, needsFrom } from '../../lib/compare/choice.ts';
import { type CompareFile, seriesTable } from '../../lib/compare/compare-file.ts';
import { type LoadedSeries, type SettledChoice, type ShownRow, shownRows } from '../../lib/compare/shown-rows.ts';
import { shownYears, yearCounts } from '../../lib/compare/years.ts';

/** A choice worked out: chart, finding, table and download are made from this. */
export interface Compared {
  readonly choice: SettledChoice;
  readonly loaded: readonly LoadedSeries[];
  readonly rows: readonly ShownRow[];
  /** Years in which one of the regions has a figure, oldest first. */
  readonly years: readonly number[];
  /** Texts of changes of concept within the years shown. */
  readonly breaks: readonly { readonly period: string; readonly text: string }[];
  /** The two series are in different units and cannot stand on one axis. */
  readonly unlike: boolean;
}

/** Works a choice out from the files of its drawn series; `null` where no year is on record and none was asked for. */
export function compareChoice(choice: Choice, catalog: CompareCatalog, files: readonly CompareFile[]): Compared | null {
  const loaded = drawnSeries(choice).flatMap((series): LoadedSeries[] => {
    const indicator = catalog.indicators.find(({ id }) => id === series.indicator);
    const file = files.find((one) => one.indicator === series.indicator);
    return indicator && file ? [{ choice: series, indicator, table: seriesTable(file, series.dimensions) }] : [];
  });
  const tables = loaded.map(({ table }) => table);
  const counts = yearCounts(tables, choice.regions);
  const breaks = loaded.flatMap((series) => breaksOfChoice(series.indicator, series.choice));
  const years = shownYears(
    choice,
    counts.size > 0 ? counts : everyYear(tables),
    breaks.map(({ period }) => Number(period)),
  );
  if (years === null) return null;
  const settled = { ...choice, ...years };
  const unlike = choice.view === 'dumbbell' && new Set(loaded.map(({ indicator }) => indicator.unit)).size > 1;
  return {
    choice: settled,
    loaded,
    rows: unlike ? [] : shownRows(settled, loaded),
    years: [...counts.keys()],
    breaks: needsFrom(settled)
      ? breaks.filter(({ period }) => years.from < Number(period) && Number(period) <= years.to)
      : [],
    unlike,
  };
}

/** Where none of the regions is on record, the years of all others. */
function everyYear(tables: readonly LoadedSeries['table'][]) {
  return yearCounts(tables, [...new Set(tables.flatMap((table) => [...table.keys()]))]);
}
