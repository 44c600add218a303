import { type Choice, defaultSeries } from '../../lib/compare/choice.ts';
import type { Options } from '../../lib/compare/options.ts';
import { presetRegions } from '../../lib/compare/presets.ts';

/** What is shown before anything is chosen: the usual indicator of the usual region, its neighbours and the nation. */
export function usualChoice(options: Options): Choice {
  const { record, defaults } = options;
  return {
    series: [defaultSeries(record, defaults.indicator)],
    regions: [...(presetRegions('neighbours', defaults.region, options) ?? []), record.nation],
    from: null,
    to: null,
    view: 'ranking',
    measure: 'level',
    ref: record.nation,
  };
}
