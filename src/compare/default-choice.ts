import { type ComparisonChoice, defaultSeries } from '../record/comparison/choice.ts';
import type { Options } from './options.ts';
import { presetRegions } from './presets.ts';

/** What is shown before anything is chosen: the usual indicator of the usual region, its neighbours and the nation. */
export function defaultChoice(options: Options): ComparisonChoice {
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
