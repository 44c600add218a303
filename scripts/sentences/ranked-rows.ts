import type { Observation } from '../../src/record/types.ts';
import { regionOf, type Told } from './told.ts';

/** Fewer parts say nothing of how a whole is spread. */
const FEWEST = 3;

/** Regions that can be ranked: all but the nation, which is no province. */
export function regionsOnly(told: Told, rows: readonly Observation[]): Observation[] {
  return rows.filter(({ region }) => regionOf(told, region).level !== 'nation');
}

/** Regions whose parts are the rows: the macro-region of a province, else the parent, each with its parts. */
export function partsByWhole(told: Told, rows: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const levels = rows.map(({ region }) => regionOf(told, region).level);
  const isOfCounties = told.of.endsWith('-counties');
  const wholeOf = ({ region }: Observation) => {
    const { level, macroRegion, parent } = regionOf(told, region);
    if (level === 'province')
      return levels.includes('prefecture') || levels.includes('county') ? '' : (macroRegion ?? '');
    return level === 'county' || (level === 'prefecture' && !isOfCounties) ? (parent ?? '') : '';
  };
  const groups = [...Map.groupBy(rows, wholeOf)];
  return new Map(groups.filter(([whole, { length }]) => whole !== '' && length >= FEWEST));
}

/** The rows that a ranking is about: the parts of the wholes beside which these stand, else all but the nation. */
export function rankedRows(told: Told, rows: readonly Observation[]): readonly Observation[] {
  const isOfParts = told.rows.some(({ region }) => ['prefecture', 'county'].includes(regionOf(told, region).level));
  return isOfParts
    ? [...partsByWhole(told, rows).values()].flat()
    : regionsOnly(told, rows).filter(({ region }) => regionOf(told, region).level !== 'macroRegion');
}
