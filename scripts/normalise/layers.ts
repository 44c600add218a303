import { type Placement, placement as schema } from '../read/sidecar.ts';

const { dimensions: _joined, ...laid } = schema.shape;
const placementKeys: ReadonlySet<string> = new Set(Object.keys(laid));

/** Lays placements over each other: later ones win, dimensions are joined. */
export function layer(...placements: readonly (Placement | undefined)[]): Placement {
  const result: Placement = {};
  for (const placement of placements) {
    if (!placement) continue;
    // What is laid on top says two or three things, and there are many more that it could say.
    for (const key of Object.keys(placement)) if (isLaid(key)) set(result, key, placement[key]);
    if (placement.dimensions) result.dimensions = { ...result.dimensions, ...placement.dimensions };
  }
  return result;
}

function isLaid(key: string): key is keyof typeof laid {
  return placementKeys.has(key);
}

function set<Key extends keyof Placement>(result: Placement, key: Key, value: Placement[Key]): void {
  if (value !== undefined) result[key] = value;
}
