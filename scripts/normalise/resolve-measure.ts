import type { Observation } from '../../src/record/types.ts';
import type { RowOf } from '../read/read-catalog.ts';
import type { Complain } from './complain.ts';
import { completeDimensions, type Model } from './model.ts';
import { resolveIndicator } from './resolve-indicator.ts';
import { resolveSources, sourceText } from './resolve-sources.ts';
import { resolveUnits, type Units } from './resolve-units.ts';
import type { ValueCell } from './value-cell.ts';

/** What a cell is a value of, apart from region and period, and who says so. */
export interface Measure {
  readonly indicator: RowOf<'indicators'> | undefined;
  readonly dimensions: Record<string, string>;
  readonly units: Units;
  readonly sources: string[];
  /** That of the weakest source. */
  readonly tier: Observation['tier'];
}

/** Measures without fault by all that they depend on: a table has few of them, and many cells. */
const knownTo = new WeakMap<Model, Map<string, Measure>>();

/** The measure of a cell; what is wrong with it is told for each cell. */
export function resolveMeasure(cell: ValueCell, complain: Complain): Measure {
  const known = knownTo.get(cell.model) ?? new Map<string, Measure>();
  knownTo.set(cell.model, known);
  const key = keyOf(cell);
  const found = known.get(key);
  if (found) return found;
  let faulty = false;
  const measure = resolve(cell, (...fault) => {
    faulty = true;
    return complain(...fault);
  });
  if (!faulty) known.set(key, measure);
  return measure;
}

function keyOf(cell: ValueCell): string {
  const { indicator = '', unit = '', cellUnit = '', dimensions } = cell.placement;
  const codes = dimensions ? JSON.stringify(dimensions) : '';
  return `${indicator}\0${unit}\0${cellUnit}\0${sourceText(cell)}\0${codes}`;
}

function resolve(cell: ValueCell, complain: Complain): Measure {
  const { model, placement } = cell;
  const sources = resolveSources(cell, complain);
  const indicator = resolveIndicator(cell, complain);
  const units = resolveUnits(cell, indicator, complain);
  const dimensions = indicator ? completeDimensions(model, indicator, placement.dimensions ?? {}) : {};
  return { indicator, dimensions, units, sources, tier: lowestTier(sources, model) };
}

function lowestTier(sources: readonly string[], model: Model): Observation['tier'] {
  const tiers = sources.map((id) => model.sources.get(id)?.tier ?? 'C').sort();
  return tiers.at(-1) ?? 'C';
}
