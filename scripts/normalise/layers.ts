import type { Placement } from '../read/sidecar.ts';

/** Lays placements over each other: later ones win, dimensions are joined. */
export function layer(...placements: readonly (Placement | undefined)[]): Placement {
  const result: Placement = {};
  for (const placement of placements) {
    if (!placement) continue;
    const dimensions = { ...result.dimensions, ...placement.dimensions };
    for (const key of placementKeys) if (placement[key] !== undefined) Object.assign(result, { [key]: placement[key] });
    if (Object.keys(dimensions).length > 0) result.dimensions = dimensions;
  }
  return result;
}

const placementKeys = [
  'indicator',
  'unit',
  'region',
  'period',
  'periodNote',
  'status',
  'qualifier',
  'source',
  'locator',
  'quote',
  'note',
] as const;
