import { codesKey } from '../../src/record/series-key.ts';
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
  /** The codes of all dimensions as they stand in the key of an observation. */
  readonly codes: string;
  readonly units: Units;
  readonly sources: string[];
  /** That of the weakest source. */
  readonly tier: Observation['tier'];
}

/** Measures without fault that a model has met, by all that they depend on. */
interface Known {
  readonly measures: Map<string, Measure>;
  /** The cell met last, and its measure: mostly the next cell says the same. */
  last: { readonly cell: ValueCell; readonly measure: Measure } | null;
}

const knownTo = new WeakMap<Model, Known>();

/** The measure of a cell. A table has few of them and many cells, so each is made once; what is wrong with one is told for each cell. */
export function resolveMeasure(cell: ValueCell, complain: Complain): Measure {
  const known = knownOf(cell.model);
  if (known.last && isAlike(cell, known.last.cell)) return known.last.measure;
  const key = keyOf(cell);
  let measure = known.measures.get(key);
  if (!measure) {
    let faulty = false;
    measure = resolve(cell, (...fault) => {
      faulty = true;
      return complain(...fault);
    });
    if (faulty) return measure;
    known.measures.set(key, measure);
  }
  known.last = { cell, measure };
  return measure;
}

function knownOf(model: Model): Known {
  let known = knownTo.get(model);
  if (!known) {
    known = { measures: new Map(), last: null };
    knownTo.set(model, known);
  }
  return known;
}

function isAlike(a: ValueCell, b: ValueCell): boolean {
  const [one, other] = [a.placement, b.placement];
  return (
    one.indicator === other.indicator &&
    one.unit === other.unit &&
    one.cellUnit === other.cellUnit &&
    one.dimensions === other.dimensions &&
    sourceText(a) === sourceText(b)
  );
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
  return { indicator, dimensions, codes: codesKey(dimensions), units, sources, tier: lowestTier(sources, model) };
}

function lowestTier(sources: readonly string[], model: Model): Observation['tier'] {
  const tiers = sources.map((id) => model.sources.get(id)?.tier ?? 'C').sort();
  return tiers.at(-1) ?? 'C';
}
