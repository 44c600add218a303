import type { Edition } from '../../edition/edition.ts';
import { needsFrom, seriesOfView } from '../../record/comparison/choice.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import { shownRegions } from '../../record/comparison/shown-rows.ts';
import { FEWEST_PEERS } from '../../record/ledger.ts';
import { choiceName, choiceWords, measureUnit } from './measured-words.ts';

/** More regions than this are not named. */
const NAMED = 4;

/** Indicator, unit, measure, regions, years: the line under the finding. The years of a trend stand on its axis. */
export function subtitle({ choice, rows }: Compared, edition: Edition): string {
  const { measure, view, from, to } = choice;
  const how = measure === 'level' ? [] : [edition.t(`compare.measure.${measure}.full`, choiceWords(edition, choice))];
  const shown = rows.map(({ year }) => year);
  const [first, last] = needsFrom(choice) ? [from, to] : [Math.min(to, ...shown), Math.max(to, ...shown)];
  const years = view === 'trend' ? [] : [first === last ? `${last}` : edition.period(`${first}/${last}`)];
  return [...whatIsShown(choice, edition), ...how, ...whoIsShown(choice, edition), ...years].join(
    edition.t('list.separator'),
  );
}

/** One series and its unit, unless the measure tells it; of two, each with its own. */
function whatIsShown(choice: Compared['choice'], edition: Edition): string[] {
  const series = seriesOfView(choice);
  if (series.length === 1 && (choice.measure === 'share' || choice.measure === 'index'))
    return series.map((one) => choiceName(edition, one));
  return series.flatMap((one) => {
    const { name: unit } = measureUnit(edition, edition.record.indicator(one.indicator), choice.measure);
    const indicator = choiceName(edition, one);
    return series.length === 1 ? [indicator, unit] : [edition.t('table.caption', { indicator, unit })];
  });
}

/** Few regions by name, many provinces by their number; others stand in the drawing. */
function whoIsShown(choice: Compared['choice'], edition: Edition): string[] {
  const regions = shownRegions(choice);
  if (choice.view === 'trend' && regions.length <= NAMED) return regions.map(edition.regionName);
  const others = regions.filter((region) => region !== choice.ref);
  const provinces = others.every((region) => edition.record.region(region).level === 'province');
  return provinces && others.length >= FEWEST_PEERS ? [edition.t('scope.provinces', { count: others.length })] : [];
}
