import { takesTwo } from '../../lib/compare/choice.ts';
import type { ShownRow } from '../../lib/compare/shown-rows.ts';
import type { Compared } from './compared.ts';
import type { Speech } from './speech.ts';

/** What a reader must know about the places that are empty, and about concepts that changed. */
export function notes(compared: Compared, speech: Speech): string[] {
  const { choice, rows, breaks, unlike } = compared;
  return [
    ...(choice.regions.length === 0 ? [speech.t('compare.note.noRegion')] : []),
    ...(unlike ? [speech.t('compare.note.unlike')] : []),
    ...(choice.view === 'scatter' && choice.series.length < 2 ? [speech.t('compare.note.second')] : []),
    ...(!takesTwo(choice.view) && choice.series.length > 1 ? [speech.t('compare.note.secondUnused')] : []),
    ...absences(compared, speech),
    ...bands(rows, speech),
    ...breaks.map(({ period, text }) => speech.t('compare.note.break', { period, text })),
  ];
}

/** Regions with nothing to show, by reason; a trend says so only of those that are empty in every year. */
function absences({ choice, rows }: Compared, speech: Speech): string[] {
  const isTrend = choice.view === 'trend';
  const filled = new Set(rows.filter(({ result }) => result !== null).map(({ region }) => region));
  const empty = rows.filter(({ region, absent }) => absent !== null && !(isTrend && filled.has(region)));
  const unseen = choice.regions.filter((region) => !rows.some((row) => row.region === region));
  const groups = Map.groupBy(empty, ({ absent, year }) => `${absent} ${isTrend ? '' : year}`);
  const told = [...groups.values()].flatMap((found) => {
    const [row] = found;
    if (!row?.absent) return [];
    const regions = speech.regions([...new Set(found.map(({ region }) => region))]);
    const year = isTrend ? `${choice.from}–${choice.to}` : row.year;
    return [
      speech.t(`compare.absent.${row.absent}`, { regions, year, ref: speech.region(choice.ref), from: choice.from }),
    ];
  });
  if (!isTrend || unseen.length === 0) return told;
  const year = `${choice.from}–${choice.to}`;
  return [...told, speech.t('compare.absent.notOnRecord', { regions: speech.regions(unseen), year })];
}

/** Figures published as a band have no place on an axis. */
function bands(rows: readonly ShownRow[], speech: Speech): string[] {
  const regions = new Set(rows.flatMap(({ result, region }) => (result && result.value === null ? [region] : [])));
  return regions.size === 0 ? [] : [speech.t('compare.note.band', { regions: speech.regions([...regions]) })];
}
