import type { Edition } from '../../edition/edition.ts';
import { needsFrom, seriesOfView } from '../../lib/compare/choice.ts';
import type { Compared } from '../../lib/compare/compared.ts';
import { shownRegions } from '../../lib/compare/shown-rows.ts';
import { FEWEST_PEERS } from '../../lib/record.ts';
import { choiceName, measureUnit } from './measured-words.ts';

/** More regions than this are not named. */
const NAMED = 4;

/** Indicator, measure with unit, regions, years: the line under the finding. */
export function subtitle({ choice, rows }: Compared, edition: Edition): string {
  const { measure, ref, from, to } = choice;
  const series = seriesOfView(choice).map((one) => {
    const { name } = measureUnit(edition, edition.record.indicator(one.indicator), measure);
    return edition.t('table.caption', { indicator: choiceName(edition, one), unit: name });
  });
  const how =
    measure === 'level' ? [] : [edition.t(`compare.measure.${measure}.full`, { ref: edition.regionName(ref), from })];
  const shown = rows.map(({ year }) => year);
  const [first, last] = needsFrom(choice) ? [from, to] : [Math.min(to, ...shown), Math.max(to, ...shown)];
  const years = first === last ? `${last}` : `${first}–${last}`;
  return [...series, ...how, ...whoIsShown(choice, edition), years].join(edition.t('list.separator'));
}

/** Few regions by name, many provinces by their number; others stand in the drawing. */
function whoIsShown(choice: Compared['choice'], edition: Edition): string[] {
  const regions = shownRegions(choice);
  if (choice.view === 'trend' && regions.length <= NAMED) return regions.map(edition.regionName);
  const others = regions.filter((region) => region !== choice.ref);
  const provinces = others.every((region) => edition.record.region(region).level === 'province');
  return provinces && others.length >= FEWEST_PEERS ? [edition.t('scope.provinces', { count: others.length })] : [];
}
