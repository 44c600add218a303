import type { Placement } from '../read/sidecar.ts';

/** Lays placements over each other: later ones win, dimensions are joined. */
export function layer(...placements: readonly (Placement | undefined)[]): Placement {
  const result: Placement = {};
  for (const placement of placements) {
    if (!placement) continue;
    for (const key of placementKeys) set(result, key, placement[key]);
    if (placement.dimensions) result.dimensions = { ...result.dimensions, ...placement.dimensions };
  }
  return result;
}

function set<Key extends keyof Placement>(result: Placement, key: Key, value: Placement[Key]): void {
  if (value !== undefined) result[key] = value;
}

const placementKeys = [
  'indicator',
  'unit',
  'region',
  'within',
  'period',
  'periodNote',
  'status',
  'qualifier',
  'source',
  'locator',
  'quote',
  'note',
] as const;
