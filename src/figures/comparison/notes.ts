import type { Edition } from '../../edition/edition.ts';
import { takesTwo } from '../../record/comparison/choice.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import { type ShownRow, shownRegions } from '../../record/comparison/shown-rows.ts';
import { choiceWords, regionList } from './measured-words.ts';

/** What a reader must know about the places that are empty, and about concepts that changed. */
export function notes(compared: Compared, edition: Edition): string[] {
  const { choice, rows, breaks, ownBreaks, unlike } = compared;
  return [
    ...(choice.regions.length === 0 ? [edition.t('compare.note.noRegion')] : []),
    ...(unlike ? [edition.t('compare.note.unlike')] : []),
    ...(choice.view === 'scatter' && choice.series.length < 2 ? [edition.t('compare.note.second')] : []),
    ...(!takesTwo(choice.view) && choice.series.length > 1 ? [edition.t('compare.note.secondUnused')] : []),
    ...absences(compared, edition),
    ...bands(rows, edition),
    ...[...breaks, ...ownBreaks].map(({ text }) => edition.text(text)),
  ];
}

/** Regions with nothing to show, by reason; a trend says so only of those that are empty in every year. */
function absences({ choice, rows }: Compared, edition: Edition): string[] {
  const empty = choice.view === 'trend' ? emptyLines(edition, choice, rows) : rows.flatMap(emptyPlace);
  return [...Map.groupBy(empty, ({ absent, year }) => `${absent} ${year}`).values()].map((found) => {
    const { absent = 'notOnRecord', year = '' } = found[0] ?? {};
    const regions = regionList(edition, [...new Set(found.map(({ region }) => region))]);
    return edition.t(`compare.absent.${absent}`, { ...choiceWords(edition, choice), regions, year });
  });
}

function emptyPlace({ region, year, absent }: ShownRow) {
  return absent === null ? [] : [{ region, year: String(year), absent }];
}

/** Regions without a single value over the years, with the reason of the last figure that could not be used. */
function emptyLines(edition: Edition, choice: Compared['choice'], rows: readonly ShownRow[]) {
  const byRegion = Map.groupBy(rows, ({ region }) => region);
  return shownRegions(choice).flatMap((region) => {
    const own = byRegion.get(region) ?? [];
    if (own.some(({ result }) => result !== null)) return [];
    const absent = own.findLast((row) => row.own !== null)?.absent ?? 'notOnRecord';
    return [{ region, year: edition.period(`${choice.from}/${choice.to}`), absent }];
  });
}

/** Figures published as a band have no place on an axis. */
function bands(rows: readonly ShownRow[], edition: Edition): string[] {
  const regions = new Set(rows.flatMap(({ result, region }) => (result && result.value === null ? [region] : [])));
  return regions.size === 0 ? [] : [edition.t('compare.note.band', { regions: regionList(edition, [...regions]) })];
}
