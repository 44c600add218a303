import { type Choice, defaultSeries } from '../../lib/compare/choice.ts';
import { presetRegions } from '../../lib/compare/presets.ts';
import type { SpokenCatalog } from './spoken-catalog.ts';

/** What is shown before anything is chosen: rural income of Hebei, its neighbours and the nation. */
export function usualChoice(catalog: SpokenCatalog): Choice {
  const indicator = catalog.indicators.find(({ id }) => id === 'rural-disposable-income') ?? catalog.indicators[0];
  return {
    series: indicator ? [defaultSeries(indicator)] : [],
    regions: [...(presetRegions('neighbours', 'hebei', catalog) ?? []), 'china'],
    from: null,
    to: null,
    view: 'ranking',
    measure: 'level',
    ref: 'china',
  };
}
