import { faultOf } from '../derive/formula.ts';
import { readInputs } from '../derive/read-inputs.ts';
import { readReference } from '../derive/reference.ts';
import type { Gazetteer } from '../normalise/gazetteer.ts';
import { type Lookup, makeLookups } from '../normalise/lookup.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';
import type { CatalogRow } from '../read/read-rows.ts';
import { checkCodes } from './check-codes.ts';
import { checkDatasets } from './check-datasets.ts';
import { checkDivisions } from './check-divisions.ts';
import { checkDoubtfulTargets } from './check-doubtful-targets.ts';
import { checkReading } from './check-reading.ts';
import { checkRestated } from './check-restated.ts';
import { checkSources } from './check-sources.ts';
import { checkStatements } from './check-statements.ts';
import { checkTargetCells } from './check-target-cells.ts';
import { checkTargetNotes } from './check-target-notes.ts';
import { checkTargets } from './check-targets.ts';
import { checkTerms } from './check-terms.ts';
import { idsOf, type Known, knownNames, unknownNames } from './unknown-names.ts';

/** Checks what one catalog row says about another: ids unique, references resolve, names unambiguous. */
export function checkCatalog(files: CatalogFiles, gazetteer: Gazetteer): Problem[] {
  const tables: readonly (readonly CatalogRow<{ readonly id: string }>[])[] = [
    files.regions,
    files.sources,
    files.publishers,
    files.licences,
    files.units,
    files.indicators,
    files.derivations,
    files.targets,
    files.statements,
    files.datasets,
    files.claims,
    files.comparisons,
    files.conflicts,
    files.searches,
    files.deflations,
    files.terms,
  ];
  const kept = files.regions.filter(({ row }) => !row.romanised);
  const headlines = files.indicators.filter(({ row }) => row.headline !== null);
  const lookups = makeLookups(files);
  const region = knownNames('unknown-region', 'the id of a region', idsOf(files.regions));
  const indicator = knownNames('unknown-indicator', 'the id of an indicator', idsOf(files.indicators));
  const source = knownNames('unknown-source', 'the id of a source', idsOf(files.sources));
  const licence = knownNames('unknown-licence', 'the id of a licence', idsOf(files.licences));
  const unit = knownNames('unknown-unit', 'the id of a unit', idsOf(files.units));
  return [
    ...tables.flatMap((rows) => repeated(rows, 'id', ({ id }) => id)),
    ...checkDatasets(files),
    ...repeated(kept, 'slug', ({ slug }) => slug),
    ...repeated(headlines, 'headline', ({ headline }) => `${headline}`),
    ...repeated(files.dimensions, 'code', ({ dimension, code }) => `${dimension}=${code}`),
    ...ambiguous(kept, (text) => gazetteer.called(text)),
    ...ambiguous(files.sources, lookups.source),
    ...ambiguous(files.units, lookups.unit),
    ...unknownNames(
      files.sources,
      'licence',
      (row) => row.licence,
      licence,
      'add it to licences.csv or correct the id',
    ),
    ...[files.claims, files.conflicts, files.comparisons, files.statements, files.terms].flatMap((rows) =>
      unknownNames<{ source: string }>(
        rows,
        'source',
        (row) => row.source,
        source,
        'write the id, not an alias, or add it',
      ),
    ),
    ...unknownNames(files.claims, 'unit', (row) => row.unit, unit),
    ...checkRegions(files.regions, region),
    ...checkIndicators(files, { indicator, unit, region }),
    ...checkDerivations(files, indicator, region),
    ...checkTargets(files, { region, indicator, unit }, lookups.source),
    ...checkTargetCells(files),
    ...checkTargetNotes(files),
    ...checkRestated(files),
    ...checkDoubtfulTargets(files),
    ...checkStatements(files, lookups.source),
    ...checkReading(files),
    ...checkSources(files),
    ...checkLists(files, indicator),
    ...checkDivisions(files),
    ...checkTerms(files),
  ];
}

function repeated<T>(rows: readonly CatalogRow<T>[], heading: string, keyOf: (row: T) => string): Problem[] {
  const alike = Map.groupBy(rows, ({ row }) => keyOf(row));
  return [...alike].flatMap(([key, [, ...others]]) =>
    others.map(({ place }) =>
      errorAt(place(heading), 'duplicate-id', key, `one row with this ${heading}`, 'remove the row or rename it'),
    ),
  );
}

function ambiguous(rows: readonly CatalogRow<{ id: string; aliases: readonly string[] }>[], lookup: Lookup): Problem[] {
  return rows.flatMap(({ row: { id, aliases }, place }) =>
    aliases.flatMap((alias) => {
      const ids = lookup(alias);
      if (ids.length < 2) return [];
      const expected = `an alias of one entry; it also means ${ids.filter((other) => other !== id).join(', ')}`;
      const advice = 'keep the alias at one entry, or add the province to it';
      return [errorAt(place('aliases'), 'ambiguous-alias', alias, expected, advice)];
    }),
  );
}

function checkRegions(regions: CatalogFiles['regions'], region: Known): Problem[] {
  const advice = 'add that region or correct the id';
  const withTile = regions.filter(({ row }) => row.tile_column !== null && row.tile_row !== null);
  const tiles = Map.groupBy(withTile, ({ row }) => `${row.tile_column},${row.tile_row}`);
  return [
    ...unknownNames(regions, 'parent', (row) => row.parent, region, advice),
    ...unknownNames(regions, 'macro_region', (row) => row.macro_region, region, advice),
    ...unknownNames(regions, 'neighbours', (row) => row.neighbours, region, advice),
    ...regions
      .filter(({ row }) => row.level !== 'nation' && row.parent === '')
      .map(({ place }) =>
        errorAt(place('parent'), 'missing-parent', '', 'the region it lies in', 'give the id of the parent'),
      ),
    ...oneSidedBorders(regions),
    ...[...tiles].flatMap(([tile, [, ...others]]) =>
      others.map(({ place }) =>
        errorAt(place('tile_column'), 'tile-taken', tile, 'a free place on the tile map', 'move one of the two tiles'),
      ),
    ),
  ];
}

/** A border has two sides: whoever is named as a neighbour names the other back. */
function oneSidedBorders(regions: CatalogFiles['regions']): Problem[] {
  const neighbours = new Map(regions.map(({ row }) => [row.id, row.neighbours]));
  return regions.flatMap(({ row: { id, neighbours: named }, place }) =>
    named.flatMap((other) => {
      if (other !== id && (neighbours.get(other)?.includes(id) ?? true)) return [];
      const [expected, advice] =
        other === id
          ? ['another region than itself', 'take it out']
          : [`a region that names ${id} as its neighbour too`, 'add it there, or take it out here'];
      return [errorAt(place('neighbours'), 'one-sided-border', other, expected, advice)];
    }),
  );
}

function checkIndicators(
  files: CatalogFiles,
  { indicator, unit, region }: Readonly<Record<'indicator' | 'unit' | 'region', Known>>,
): Problem[] {
  const { indicators, breaks, synonyms } = files;
  const dataset = knownNames('unknown-dataset', 'the id of a dataset', idsOf(files.datasets));
  const dimensions = Map.groupBy(files.dimensions, ({ row }) => row.dimension);
  const dimension = knownNames('unknown-dimension', 'a dimension of dimensions.csv', dimensions.keys());
  const allOf = (row: RowOf<'indicators'>) => [...row.dimensions, row.parts];
  return [
    ...[...dimensions].flatMap(([id, codes]) => {
      const defaults = codes.filter(({ row }) => row.default).length;
      const expected = `one default code; found ${defaults}`;
      const place = codes[0]?.place('default');
      if (defaults === 1 || !place) return [];
      return [errorAt(place, 'dimension-default', id, expected, 'mark exactly one code with yes')];
    }),
    ...unknownNames(indicators, 'unit', (row) => row.unit, unit, 'correct the unit or add it to units.csv'),
    ...unknownNames(indicators, 'dataset', (row) => row.dataset, dataset, 'correct it or add it to datasets.csv'),
    ...unknownNames(indicators, 'dimensions', allOf, dimension, 'correct it or add its codes'),
    ...unknownNames(synonyms, 'indicator', (row) => row.indicator, indicator),
    ...repeated(synonyms, 'indicator', (row) => row.indicator),
    ...unknownNames(breaks, 'indicator', (row) => row.indicator, indicator),
    ...unknownNames(breaks, 'regions', (row) => row.regions, region),
    ...breaks.flatMap((row) => checkCodes(files, row)),
  ];
}

/** A list is a series of the record, told at the head of a page at most once, and its counties may be a group. */
function checkLists(files: CatalogFiles, indicator: Known): Problem[] {
  const { lists, regions } = files;
  const groups = idsOf(regions.filter(({ row }) => row.level === 'group'));
  const group = knownNames('unknown-region', 'the id of a region of the level group, or nothing', groups);
  return [
    ...unknownNames(lists, 'indicator', (row) => row.indicator, indicator),
    ...unknownNames(lists, 'group', (row) => row.group, group),
    ...lists.flatMap((row) => checkCodes(files, row)),
    ...lists
      .filter(({ row }) => row.wording === 'lead')
      .slice(1)
      .map(({ place }) =>
        errorAt(place('wording'), 'duplicate-id', 'lead', 'one list that is told first', 'write left or on'),
      ),
  ];
}

function checkDerivations(files: CatalogFiles, indicator: Known, region: Known): Problem[] {
  const { derivations } = files;
  const regionOrEach = { ...region, expected: 'the id of a region, or each' };
  return [
    ...unknownNames(derivations, 'indicator', (row) => row.indicator, indicator),
    ...unknownNames(derivations, 'region', (row) => (row.region === 'each' ? '' : row.region), regionOrEach),
    ...derivations.flatMap((row) => checkCodes(files, row)),
    ...derivations.flatMap(({ row, place }) => {
      const inputs = readInputs(row.inputs);
      const names = inputs.map(([name]) => name);
      const fault = faultOf(row.formula, names);
      const expected = `a formula over ${names.join(', ')} (${fault})`;
      const advice = 'correct the formula or name the input';
      return [
        // A rule for each region would otherwise find nothing to compute and stay silent.
        ...inputs
          .filter(([, text]) => row.region === 'each' && !indicator.has(readReference(text)?.indicator ?? ''))
          .map(([, text]) =>
            errorAt(place('inputs'), 'unknown-indicator', text, 'indicator{dimension=code}', 'correct it'),
          ),
        ...(fault === null ? [] : [errorAt(place('formula'), 'formula', row.formula, expected, advice)]),
      ];
    }),
  ];
}
