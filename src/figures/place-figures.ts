import type { MessageKey } from '../edition/words.ts';
import { levelsByProvince } from '../record/income-levels.ts';
import type { Ledger } from '../record/ledger.ts';
import type { ListedFigure } from '../record/listed-figure.ts';
import type { Theme } from '../record/types.ts';
import { themes } from '../record/vocabulary.ts';
import type { FigureChoice } from './figure-choice.ts';
import { dueYear } from './target-state.ts';

/** One of those that a row is repeated for. */
interface Entry {
  readonly indicator?: string;
  readonly region?: string;
  readonly target?: string;
  readonly year?: string;
  readonly theme?: Theme;
  /** Year in which targets are due. */
  readonly due?: string;
}

/** The figures of a row of the list: one for each of those that it is repeated for. */
export function placeFigures(ledger: Ledger, row: ListedFigure): FigureChoice[] {
  return entriesOf(ledger, row).map((entry) => placed(ledger, row, entry));
}

function entriesOf(ledger: Ledger, { each, series }: ListedFigure): Entry[] {
  if (each === null) return [{}];
  const admits = (word: string) => !each.except.includes(word) && (each.only.length === 0 || each.only.includes(word));
  switch (each.of) {
    case 'indicator':
      return ledger.indicators.filter(({ theme }) => admits(theme)).map(({ id }) => ({ indicator: id }));
    case 'region':
      return ledger.data.regions.filter(({ level }) => admits(level)).map(({ id }) => ({ region: id }));
    case 'target':
      return ledger.data.targets.map(({ id }) => ({ target: id }));
    case 'theme':
      return themes
        .filter((theme) => ledger.data.targets.some((target) => target.theme === theme))
        .map((theme) => ({ theme }));
    case 'due':
      return dueYears(ledger).map((due) => ({ due }));
    case 'year':
      return levelsByProvince(ledger, series.at(-1)?.indicator ?? '').map(({ period }) => ({ year: period }));
  }
}

function placed(ledger: Ledger, row: ListedFigure, entry: Entry): FigureChoice {
  const { each: _, period, linked: __, pictures: ___, frozen: ____, ...rest } = row;
  const names: Readonly<Record<string, string | undefined>> = {
    ...entry,
    ...(entry.region === undefined ? {} : { region: ledger.region(entry.region).slug }),
  };
  const filled = (pattern: string) => pattern.replace(/\{(\w+)\}/g, (_whole, name: string) => names[name] ?? '');
  const series =
    row.series.length === 0 && entry.indicator !== undefined
      ? [{ indicator: entry.indicator, dimensions: {} }]
      : row.series;
  return {
    ...rest,
    series,
    id: filled(row.id),
    page: filled(row.page),
    region: regionOf(ledger, row, entry, series[0]?.indicator ?? ''),
    theme: entry.theme ?? null,
    year: entry.year ?? entry.due ?? (period?.endsWith('/') ? null : period),
    from: period?.endsWith('/') ? period.slice(0, -1) : null,
    target: entry.target ?? row.target,
    // That these are keys of messages is held by a test of the list.
    title: row.title as MessageKey | null,
    subtitle: row.subtitle as MessageKey | null,
    labels: row.labels as readonly MessageKey[],
    groups: row.groups as readonly MessageKey[],
    remarks: row.remarks as readonly MessageKey[],
  };
}

function regionOf(ledger: Ledger, row: ListedFigure, entry: Entry, indicator: string): string {
  if (row.region === 'longest') return longestSeries(ledger, indicator);
  return row.region ?? entry.region ?? ledger.nation;
}

/** Years in which targets are due, oldest first. */
function dueYears(ledger: Ledger): string[] {
  const years = ledger.data.targets.map(dueYear).filter((year) => year !== null);
  return [...new Set(years)].sort((a, b) => a - b).map(String);
}

/** The nation where it has a series, else the region with the longest one. */
function longestSeries(ledger: Ledger, indicator: string): string {
  if (ledger.series(indicator, ledger.nation).length >= 2) return ledger.nation;
  const lengths = [...Map.groupBy(ledger.slice(indicator), ({ region }) => region)].map(([region]) => ({
    region,
    length: ledger.series(indicator, region).length,
  }));
  return lengths.sort((a, b) => b.length - a.length || (a.region < b.region ? -1 : 1))[0]?.region ?? ledger.nation;
}
