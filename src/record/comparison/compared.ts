import type { Ledger } from '../ledger.ts';
import type { Break } from '../types.ts';
import { type ComparisonChoice, needsFrom, seriesOfView } from './choice.ts';
import { type DrawnSeries, drawnSeries, ownBreaks } from './drawn-series.ts';
import { type SettledChoice, type ShownRow, shownRows } from './shown-rows.ts';
import { shownYears, yearCounts } from './years.ts';

/** A choice worked out: chart, finding, table and download are made from this. */
export interface Compared {
  readonly choice: SettledChoice;
  readonly loaded: readonly DrawnSeries[];
  readonly rows: readonly ShownRow[];
  /** Years in which one of the regions has an observation, oldest first. */
  readonly years: readonly number[];
  /** Changes of concept within the years shown, in every region. */
  readonly breaks: readonly Break[];
  /** And those of single regions that are shown. */
  readonly ownBreaks: readonly Break[];
  /** The two series are in different units and cannot stand on one axis. */
  readonly unlike: boolean;
}

/** Works a choice out; `null` where no year is on record and none was asked for. */
export function compareChoice(choice: ComparisonChoice, ledger: Ledger): Compared | null {
  const loaded = seriesOfView(choice).map((series) => drawnSeries(ledger, series));
  const counts = yearCounts(loaded, choice.regions);
  const breaks = loaded.flatMap((series) => series.breaks);
  const years = shownYears(
    choice,
    counts.size > 0 ? counts : everyYear(loaded),
    breaks.map(({ period }) => Number(period)),
  );
  if (years === null) return null;
  const settled = { ...choice, ...years };
  const within = (all: readonly Break[]) =>
    needsFrom(settled) ? all.filter(({ period }) => years.from < Number(period) && Number(period) <= years.to) : [];
  const unlike = choice.view === 'dumbbell' && new Set(loaded.map(({ indicator }) => indicator.unit)).size > 1;
  return {
    choice: settled,
    loaded,
    rows: unlike ? [] : shownRows(settled, loaded),
    years: [...counts.keys()],
    breaks: within(breaks),
    ownBreaks: within([
      ...new Set(loaded.flatMap((series) => choice.regions.flatMap((region) => ownBreaks(series, region)))),
    ]),
    unlike,
  };
}

/** Where none of the regions is on record, the years of all others. */
function everyYear(loaded: readonly DrawnSeries[]) {
  return yearCounts(loaded, [...new Set(loaded.flatMap((series) => series.regions()))]);
}
