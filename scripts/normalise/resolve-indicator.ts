import type { RowOf } from '../read/read-catalog.ts';
import type { Complain } from './complain.ts';
import type { ValueCell } from './value-cell.ts';

/** The indicator of a cell; the given codes must be of its dimensions. */
export function resolveIndicator({ model, placement }: ValueCell, complain: Complain): RowOf<'indicators'> | undefined {
  const indicator = model.indicators.get(placement.indicator ?? '');
  if (!indicator)
    complain(
      'unknown-indicator',
      placement.indicator ?? '',
      'an indicator of data/catalog/indicators.csv',
      'name it in the sidecar, or add it to the catalog',
      { role: 'item' },
    );
  for (const [dimension, code] of Object.entries(placement.dimensions ?? {})) {
    const about = { role: dimension };
    if (indicator && !indicator.dimensions.includes(dimension)) {
      const expected = `a dimension of ${indicator.id}: ${indicator.dimensions.join(', ') || 'none'}`;
      complain('unknown-dimension', dimension, expected, 'correct the sidecar or the indicator', about);
    } else if (!model.dimensions.get(dimension)?.some((row) => row.code === code)) {
      const advice = 'map it with codes in the sidecar, or add it to data/catalog/dimensions.csv';
      complain('unknown-code', code, `a code of dimension ${dimension}`, advice, about);
    }
  }
  return indicator;
}
