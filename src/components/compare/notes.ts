import { takesTwo } from '../../lib/compare/choice.ts';
import { type ShownRow, shownRegions } from '../../lib/compare/shown-rows.ts';
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
  const empty = choice.view === 'trend' ? emptyLines(choice, rows) : rows.flatMap(emptyPlace);
  return [...Map.groupBy(empty, ({ absent, year }) => `${absent} ${year}`).values()].map((found) => {
    const { absent = 'notOnRecord', year = '' } = found[0] ?? {};
    const regions = speech.regions([...new Set(found.map(({ region }) => region))]);
    return speech.t(`compare.absent.${absent}`, { regions, year, ref: speech.region(choice.ref), from: choice.from });
  });
}

function emptyPlace({ region, year, absent }: ShownRow) {
  return absent === null ? [] : [{ region, year: String(year), absent }];
}

/** Regions without a single value over the years, with the reason of the last figure that could not be used. */
function emptyLines(choice: Compared['choice'], rows: readonly ShownRow[]) {
  const byRegion = Map.groupBy(rows, ({ region }) => region);
  return shownRegions(choice).flatMap((region) => {
    const own = byRegion.get(region) ?? [];
    if (own.some(({ result }) => result !== null)) return [];
    const absent = own.findLast((row) => row.own !== null)?.absent ?? 'notOnRecord';
    return [{ region, year: `${choice.from}–${choice.to}`, absent }];
  });
}

/** Figures published as a band have no place on an axis. */
function bands(rows: readonly ShownRow[], speech: Speech): string[] {
  const regions = new Set(rows.flatMap(({ result, region }) => (result && result.value === null ? [region] : [])));
  return regions.size === 0 ? [] : [speech.t('compare.note.band', { regions: speech.regions([...regions]) })];
}
