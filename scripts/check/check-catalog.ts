import { faultOf } from '../derive/formula.ts';
import { readInputs } from '../derive/read-inputs.ts';
import { readReference } from '../derive/reference.ts';
import type { Gazetteer } from '../normalise/gazetteer.ts';
import type { Lookup } from '../normalise/lookup.ts';
import { makeLookups } from '../normalise/lookup.ts';
import type { Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import type { CatalogRow } from '../read/read-rows.ts';
import { checkCodes } from './check-codes.ts';
import { checkDivisions } from './check-divisions.ts';
import { checkTargets } from './check-targets.ts';
import type { Report } from './report.ts';

/** Checks what one catalog row says about another: ids unique, references resolve, names unambiguous. */
export function checkCatalog(files: CatalogFiles, gazetteer: Gazetteer): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (row, heading, check, value, expected, advice) =>
    problems.push({ severity: 'error', ...row.place(heading), check, value, expected, advice });
  const tables: readonly (readonly CatalogRow<{ readonly id: string }>[])[] = [
    files.regions,
    files.sources,
    files.units,
    files.indicators,
    files.derivations,
    files.targets,
    files.datasets,
    files.claims,
    files.comparisons,
    files.conflicts,
    files.deflations,
  ];
  for (const rows of tables) unique(rows, 'id', (row) => row.id, report);
  const kept = files.regions.filter(({ row }) => !row.romanised);
  unique(kept, 'slug', (row) => row.slug, report);
  unique(files.dimensions, 'code', (row) => `${row.dimension}=${row.code}`, report);
  const told = files.indicators.filter(({ row }) => row.headline !== null);
  unique(told, 'headline', ({ headline }) => `${headline}`, report);
  const lookups = makeLookups(files);
  checkNames(kept, (text) => gazetteer.called(text), report);
  checkNames(files.sources, lookups.source, report);
  checkNames(files.units, lookups.unit, report);
  checkRegions(files, report);
  checkIndicators(files, report);
  checkDerivations(files, report);
  checkTargets(files, lookups, report);
  checkLists(files, report);
  return [...problems, ...checkDivisions(files)];
}

function unique<T>(rows: readonly CatalogRow<T>[], heading: string, key: (row: T) => string, report: Report): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const value = key(row.row);
    if (seen.has(value))
      report(row, heading, 'duplicate-id', value, `one row with this ${heading}`, 'remove the row or rename it');
    seen.add(value);
  }
}

function checkNames(
  rows: readonly CatalogRow<{ id: string; aliases: readonly string[] }>[],
  lookup: Lookup,
  report: Report,
): void {
  for (const row of rows) {
    for (const alias of row.row.aliases) {
      const ids = lookup(alias);
      if (ids.length > 1)
        report(
          row,
          'aliases',
          'ambiguous-alias',
          alias,
          `an alias of one entry; it also means ${ids.filter((id) => id !== row.row.id).join(', ')}`,
          'keep the alias at one entry, or add the province to it',
        );
    }
  }
}

function checkRegions(files: CatalogFiles, report: Report): void {
  const ids = new Map(files.regions.map(({ row }) => [row.id, row]));
  const tiles = new Set<string>();
  for (const region of files.regions) {
    const { parent, macro_region: macro, tile_column: column, tile_row: line, level } = region.row;
    for (const [heading, id] of [
      ['parent', parent],
      ['macro_region', macro],
    ] as const) {
      if (id !== '' && !ids.has(id))
        report(region, heading, 'unknown-region', id, 'the id of a region', 'add that region or correct the id');
    }
    if (level !== 'nation' && parent === '')
      report(region, 'parent', 'missing-parent', '', 'the region it lies in', 'give the id of the parent');
    checkNeighbours(region, ids, report);
    if (column === null || line === null) continue;
    const tile = `${column},${line}`;
    if (tiles.has(tile))
      report(region, 'tile_column', 'tile-taken', tile, 'a free place on the tile map', 'move one of the two tiles');
    tiles.add(tile);
  }
}

/** A border has two sides: whoever is named as a neighbour names the other back. */
function checkNeighbours(
  region: CatalogFiles['regions'][number],
  rows: ReadonlyMap<string, { readonly neighbours: readonly string[] }>,
  report: Report,
): void {
  const { id, neighbours } = region.row;
  for (const other of neighbours) {
    const row = rows.get(other);
    if (!row)
      report(region, 'neighbours', 'unknown-region', other, 'the id of a region', 'add that region or correct the id');
    else if (other === id)
      report(region, 'neighbours', 'one-sided-border', other, 'another region than itself', 'take it out');
    else if (!row.neighbours.includes(id))
      report(
        region,
        'neighbours',
        'one-sided-border',
        other,
        `a region that names ${id} as its neighbour too`,
        'add it there, or take it out here',
      );
  }
}

function checkIndicators(files: CatalogFiles, report: Report): void {
  const units = new Set(files.units.map(({ row }) => row.id));
  const datasets = new Set(files.datasets.map(({ row }) => row.id));
  const dimensions = new Set(files.dimensions.map(({ row }) => row.dimension));
  for (const dimension of dimensions) {
    const codes = files.dimensions.filter(({ row }) => row.dimension === dimension);
    const defaults = codes.filter(({ row }) => row.default === 'yes');
    const first = codes[0];
    if (defaults.length !== 1 && first)
      report(
        first,
        'default',
        'dimension-default',
        dimension,
        `one default code; found ${defaults.length}`,
        'mark exactly one code with yes',
      );
  }
  for (const indicator of files.indicators) {
    const { unit, dataset, parts } = indicator.row;
    if (!units.has(unit))
      report(indicator, 'unit', 'unknown-unit', unit, 'the id of a unit', 'correct the unit or add it to units.csv');
    if (!datasets.has(dataset))
      report(
        indicator,
        'dataset',
        'unknown-dataset',
        dataset,
        'the id of a dataset',
        'correct it or add it to datasets.csv',
      );
    for (const dimension of [...indicator.row.dimensions, ...(parts ? [parts] : [])]) {
      if (!dimensions.has(dimension))
        report(
          indicator,
          'dimensions',
          'unknown-dimension',
          dimension,
          'a dimension of dimensions.csv',
          'correct it or add its codes',
        );
    }
  }
  const ids = new Set(files.indicators.map(({ row }) => row.id));
  for (const row of files.breaks)
    if (!ids.has(row.row.indicator))
      report(row, 'indicator', 'unknown-indicator', row.row.indicator, 'the id of an indicator', 'correct it');
}

/** A list is a series of the record, told at the head of a page at most once, and its counties may be a group. */
function checkLists(files: CatalogFiles, report: Report): void {
  const ids = new Set(files.indicators.map(({ row }) => row.id));
  const groups = new Set(files.regions.flatMap(({ row }) => (row.level === 'group' ? [row.id] : [])));
  for (const row of files.lists) {
    const { indicator, group } = row.row;
    if (!ids.has(indicator))
      report(row, 'indicator', 'unknown-indicator', indicator, 'the id of an indicator', 'correct it');
    if (group !== '' && !groups.has(group))
      report(row, 'group', 'unknown-region', group, 'the id of a region of the level group, or nothing', 'correct it');
    checkCodes(files, row, report);
  }
  for (const row of files.lists.filter(({ row: { told } }) => told === 'lead').slice(1))
    report(row, 'told', 'duplicate-id', 'lead', 'one list that is told first', 'write left or on');
}

function checkDerivations(files: CatalogFiles, report: Report): void {
  const ids = new Set(files.indicators.map(({ row }) => row.id));
  const regions = new Set(files.regions.map(({ row }) => row.id));
  for (const row of files.derivations) {
    if (!ids.has(row.row.indicator))
      report(row, 'indicator', 'unknown-indicator', row.row.indicator, 'the id of an indicator', 'correct it');
    if (row.row.region !== 'each' && !regions.has(row.row.region))
      report(row, 'region', 'unknown-region', row.row.region, 'the id of a region, or each', 'correct it');
    checkCodes(files, row, report);
    const inputs = readInputs(row.row.inputs);
    // A rule for each region would otherwise find nothing to compute and stay silent.
    for (const [, text] of row.row.region === 'each' ? inputs : []) {
      if (!ids.has(readReference(text)?.indicator ?? ''))
        report(row, 'inputs', 'unknown-indicator', text, 'indicator{dimension=code}', 'correct it');
    }
    const names = inputs.map(([name]) => name);
    const fault = faultOf(row.row.formula, names);
    if (fault !== null)
      report(
        row,
        'formula',
        'formula',
        row.row.formula,
        `a formula over ${names.join(', ')} (${fault})`,
        'correct the formula or name the input',
      );
  }
}
