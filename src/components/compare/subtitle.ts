import { drawnSeries, needsFrom } from '../../lib/compare/choice.ts';
import type { Compared } from './compared.ts';
import type { Speech } from './speech.ts';

/** Indicator, measure with unit, years: the line under the finding. */
export function subtitle({ choice }: Compared, speech: Speech): string {
  const { measure, ref, from, to } = choice;
  const series = drawnSeries(choice).map((one) => {
    const { name } = speech.unit(one.indicator, measure);
    return speech.t('table.caption', { indicator: speech.series(one), unit: name });
  });
  const how =
    measure === 'level' ? [] : [speech.t(`compare.measure.${measure}.full`, { ref: speech.region(ref), from })];
  const years = needsFrom(choice) && from !== to ? `${from}–${to}` : `${to}`;
  return [...series, ...how, years].join(speech.t('list.separator'));
}
