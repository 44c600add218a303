import type { Edition } from '../../edition/edition.ts';
import { needsFrom, seriesOfView } from '../../lib/compare/choice.ts';
import type { Compared } from '../../lib/compare/compared.ts';
import { choiceName, measureUnit } from './measured-words.ts';

/** Indicator, measure with unit, years: the line under the finding. */
export function subtitle({ choice }: Compared, edition: Edition): string {
  const { measure, ref, from, to } = choice;
  const series = seriesOfView(choice).map((one) => {
    const { name } = measureUnit(edition, edition.record.indicator(one.indicator), measure);
    return edition.t('table.caption', { indicator: choiceName(edition, one), unit: name });
  });
  const how =
    measure === 'level' ? [] : [edition.t(`compare.measure.${measure}.full`, { ref: edition.regionName(ref), from })];
  const years = needsFrom(choice) && from !== to ? `${from}–${to}` : `${to}`;
  return [...series, ...how, years].join(edition.t('list.separator'));
}
