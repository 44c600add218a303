import { type Placement, placement as schema } from '../read/sidecar.ts';

const { dimensions: _joined, ...laid } = schema.shape;
const placementKeys = Object.keys(laid) as (keyof typeof laid)[];

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
