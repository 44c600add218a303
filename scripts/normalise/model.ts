import { sort } from 'd3';
import { entryOf } from '../read/entry-of.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';
import { Gazetteer } from './gazetteer.ts';
import { type Lookup, makeLookups } from './lookup.ts';

/** The catalogs as the normaliser needs them: by id, with lookups for publishers' spellings. */
export interface Model {
  readonly gazetteer: Gazetteer;
  readonly source: Lookup;
  readonly unit: Lookup;
  readonly indicators: ReadonlyMap<string, RowOf<'indicators'>>;
  readonly units: ReadonlyMap<string, RowOf<'units'>>;
  readonly sources: ReadonlyMap<string, RowOf<'sources'>>;
  readonly regions: ReadonlyMap<string, RowOf<'regions'>>;
  /** Dimension id to its codes; the default comes first. */
  readonly dimensions: ReadonlyMap<string, readonly RowOf<'dimensions'>[]>;
}

/** Builds the model once for all tables. */
export function makeModel(files: CatalogFiles): Model {
  const byId = <T extends { id: string }>(rows: readonly { row: T }[]) => new Map(rows.map(({ row }) => [row.id, row]));
  const codes = sort(
    files.dimensions.map(({ row }) => row),
    (row) => Number(!row.default),
  );
  return {
    ...makeLookups(files),
    gazetteer: new Gazetteer(files.regions.map(({ row }) => row)),
    indicators: byId(files.indicators),
    units: byId(files.units),
    sources: byId(files.sources),
    regions: byId(files.regions),
    dimensions: Map.groupBy(codes, ({ dimension }) => dimension),
  };
}

/** Every dimension of an indicator with the given codes, the others at their default. */
export function completeDimensions(
  model: Model,
  indicator: RowOf<'indicators'>,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    indicator.dimensions.map((dimension) => [
      dimension,
      entryOf(given, dimension) ?? model.dimensions.get(dimension)?.[0]?.code ?? '',
    ]),
  );
}
