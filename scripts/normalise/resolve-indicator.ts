import type { Complain } from './complain.ts';
import type { Model } from './model.ts';
import type { ValueCell } from './value-cell.ts';

type Indicator = NonNullable<ReturnType<Model['indicators']['get']>>;

/** The indicator of a cell; the given codes must be of its dimensions. */
export function resolveIndicator({ model, placement }: ValueCell, complain: Complain): Indicator | undefined {
  const indicator = model.indicators.get(placement.indicator ?? '');
  if (!indicator)
    complain({
      check: 'unknown-indicator',
      value: placement.indicator ?? '',
      expected: 'an indicator of data/catalog/indicators.csv',
      advice: 'name it in the sidecar, or add it to the catalog',
      role: 'item',
    });
  for (const [dimension, code] of Object.entries(placement.dimensions ?? {})) {
    if (indicator && !indicator.dimensions.includes(dimension))
      complain({
        check: 'unknown-dimension',
        value: dimension,
        expected: `a dimension of ${indicator.id}: ${indicator.dimensions.join(', ') || 'none'}`,
        advice: 'correct the sidecar or the indicator',
        role: dimension,
      });
    else if (!model.dimensions.get(dimension)?.some((row) => row.code === code))
      complain({
        check: 'unknown-code',
        value: code,
        expected: `a code of dimension ${dimension}`,
        advice: 'map it with codes in the sidecar, or add it to data/catalog/dimensions.csv',
        role: dimension,
      });
  }
  return indicator;
}
