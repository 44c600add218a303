import type { Holds } from '../read/sidecar.ts';
import type { Held } from './held.ts';
import type { Model } from './model.ts';
import { collapseRuns } from './period-runs.ts';

/** Regions named one by one where they are no whole level. */
const FEW = 12;

/**
 * The key `holds` for a table as it was read: rows, figures, regions by level and periods.
 * Whole levels and long lists are numbers, a few regions are named, so that the check can name what is missing.
 */
export function holdsOf({ rows, values, regions, periods }: Held, model: Model): Omit<Holds, 'leftOut'> {
  return {
    rows,
    ...(values === 0 ? {} : { values }),
    ...(regions.size === 0 ? {} : { regions: regionsByLevel(regions, model) }),
    ...(periods.size === 0 ? {} : { periods: collapseRuns(periods) }),
  };
}

function regionsByLevel(ids: ReadonlySet<string>, model: Model): NonNullable<Holds['regions']> {
  const known = Map.groupBy(model.regions.values(), ({ level }) => level);
  return Object.fromEntries(
    [...known].flatMap(([level, all]) => {
      const rows = all.filter(({ id }) => ids.has(id));
      if (rows.length === 0) return [];
      const counted = rows.length === all.length || rows.length > FEW;
      return [[level, counted ? rows.length : rows.map((row) => nameOf(row, model))]];
    }),
  );
}

/** The name, where it means no other region of the level. */
function nameOf({ id, name_zh, level }: { id: string; name_zh: string; level: string }, model: Model): string {
  const alike = model.gazetteer.find(name_zh).filter((other) => model.regions.get(other)?.level === level);
  return alike.length === 1 && alike[0] === id ? name_zh : id;
}
