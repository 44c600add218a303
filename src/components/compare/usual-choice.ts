import { type Choice, defaultSeries } from '../../lib/compare/choice.ts';
import type { Options } from '../../lib/compare/options.ts';
import { presetRegions } from '../../lib/compare/presets.ts';

/** What is shown before anything is chosen: rural income of Hebei, its neighbours and the nation. */
export function usualChoice(options: Options): Choice {
  const { record } = options;
  const { indicators } = record.data;
  const indicator = indicators.find(({ id }) => id === 'rural-disposable-income') ?? indicators[0];
  const hebei = record.regionBySlug('hebei')?.id;
  const nation = record.regionsOf('nation')[0]?.id ?? '';
  return {
    series: indicator ? [defaultSeries(record, indicator.id)] : [],
    regions: [...(presetRegions('neighbours', hebei, options) ?? []), nation],
    from: null,
    to: null,
    view: 'ranking',
    measure: 'level',
    ref: nation,
  };
}
