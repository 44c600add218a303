import type { Change } from '../../src/record/changes.ts';
import type { Conflict, RecordData, Release } from '../../src/record/ledger.ts';
import type { ListedFigure } from '../../src/record/listed-figure.ts';
import { fileOf } from '../../src/record/read-record.ts';
import type { Comparison, CountyList, Dimension, Indicator, Region, Source, Unit } from '../../src/record/types.ts';
import type { BuiltRecord } from '../build-record.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';

type CatalogRow<K extends keyof CatalogFiles> = CatalogFiles[K][number]['row'];

interface DatedRelease {
  readonly version: string;
  readonly date: string;
}

/**
 * The JSON files that pages, downloads and the API are made from; same input, same bytes.
 * @param earlier the releases before, for the days of their changes
 */
export function recordFiles(
  record: BuiltRecord,
  release: DatedRelease,
  earlier: readonly DatedRelease[] = [],
): Map<string, string> {
  const glossary = record.files.glossary.map(({ row }) => [row.zh_hans, row.zh_hant]);
  const parts = { ...recordOf(record, release, [release, ...earlier]), glossary };
  return new Map(
    Object.entries(parts).map(([part, value]) => [`${fileOf(part)}.json`, `${JSON.stringify(value, null, 1)}\n`]),
  );
}

function recordOf(record: BuiltRecord, release: DatedRelease, releases: readonly DatedRelease[]): RecordData {
  const { files } = record;
  const used = usedRegions(record);
  const rows = <K extends keyof CatalogFiles>(name: K): CatalogRow<K>[] =>
    files[name].map(({ row }): CatalogRow<K> => row);
  return {
    release: releaseOf(record, release),
    regions: rows('regions')
      .filter(({ id }) => used.has(id))
      .map(regionOf),
    indicators: rows('indicators').map((row) => indicatorOf(row, rows('breaks'))),
    dimensions: dimensionsOf(rows('dimensions')),
    units: rows('units').map(unitOf),
    sources: rows('sources').map(sourceOf),
    datasets: rows('datasets').map((row) => ({
      id: row.id,
      name: text(row, 'name'),
      description: text(row, 'description'),
    })),
    targets: record.targets,
    observations: record.observations,
    tables: record.tables.map(({ table, tally }) => ({
      name: table.sidecar.name,
      file: table.file,
      title: table.sidecar.title,
      source: table.sidecar.source ?? null,
      notes: table.sidecar.notes,
      tally,
    })),
    claims: record.claims,
    comparisons: rows('comparisons').map(comparisonOf),
    lists: rows('lists').map(listOf),
    conflicts: rows('conflicts').map(conflictOf),
    leftOut: record.tables.flatMap(({ leftOut }) => leftOut),
    changes: rows('changes').map((row) => changeOf(row, releases)),
    figures: rows('figures').map(figureOf),
  };
}

function comparisonOf(row: CatalogRow<'comparisons'>): Comparison {
  return {
    id: row.id,
    subject: row.subject,
    reference: row.reference,
    scope: row.scope,
    bySource: row.by_source === 'yes',
    source: row.source || null,
    text: text(row, 'text'),
    note: row.note_en ? text(row, 'note') : null,
  };
}

function listOf(row: CatalogRow<'lists'>): CountyList {
  return {
    indicator: row.indicator,
    dimensions: row.dimensions,
    wording: row.wording,
    name: text(row, 'name'),
    page: row.page || null,
    group: row.group || null,
  };
}

function conflictOf(row: CatalogRow<'conflicts'>): Conflict {
  return {
    id: row.id,
    theme: row.theme,
    outcome: row.outcome,
    text: text(row, 'text'),
    reason: text(row, 'reason'),
    indicator: row.indicator || null,
    region: row.region || null,
    source: row.source || null,
  };
}

function changeOf(row: CatalogRow<'changes'>, releases: readonly DatedRelease[]): Change {
  const found = releases.find(({ version }) => version === row.release);
  if (!found)
    throw new Error(
      `data/catalog/changes.csv names release ${row.release}, which has no dated heading in CHANGELOG.md`,
    );
  return {
    release: row.release,
    date: found.date,
    kind: row.kind,
    indicator: row.indicator || null,
    regions: row.regions,
    old: row.old,
    new: row.new,
    text: text(row, 'text'),
  };
}

function releaseOf(record: BuiltRecord, release: DatedRelease): Release {
  const published = record.observations.filter(({ status }) => status !== 'derived').length;
  return {
    ...release,
    figures: record.observations.length,
    published,
    derived: record.observations.length - published,
    tables: record.tables.length,
    sources: new Set(record.observations.flatMap(({ sources }) => sources)).size,
    targets: record.targets.length,
    claims: record.claims.length,
    repeats: record.repeats,
    warnings: record.problems.length,
  };
}

/** Regions with figures or targets, their ancestors, and all provinces: an empty province is a fact, an empty county is not. */
function usedRegions({ files, observations, targets }: BuiltRecord): Set<string> {
  const parents = new Map(files.regions.map(({ row }) => [row.id, row.parent]));
  const used = new Set<string>();
  const add = (id: string) => {
    for (let at = id; at !== '' && !used.has(at); at = parents.get(at) ?? '') used.add(at);
  };
  for (const { region } of observations) add(region);
  for (const { region } of targets) add(region);
  for (const { row } of files.regions) if (['nation', 'macroRegion', 'province'].includes(row.level)) add(row.id);
  return used;
}

function text<T extends string>(row: Record<`${T}_zh` | `${T}_en`, string>, field: T) {
  return { zh: row[`${field}_zh`], en: row[`${field}_en`] };
}

function regionOf(row: CatalogRow<'regions'>): Region {
  return {
    id: row.id,
    code: row.code || null,
    slug: row.slug,
    level: row.level,
    parent: row.parent || null,
    macroRegion: row.macro_region || null,
    name: text(row, 'name'),
    shortName: text(row, 'short'),
    ...(row.romanised ? { romanised: true as const } : {}),
    aliases: row.aliases,
    abbreviation: row.abbreviation || null,
    tile: row.tile_column === null || row.tile_row === null ? null : { column: row.tile_column, row: row.tile_row },
    note: row.note_zh || row.note_en ? text(row, 'note') : null,
    neighbours: row.neighbours,
  };
}

function indicatorOf(row: CatalogRow<'indicators'>, breaks: readonly CatalogRow<'breaks'>[]): Indicator {
  return {
    id: row.id,
    theme: row.theme,
    dataset: row.dataset,
    name: text(row, 'name'),
    definition: text(row, 'definition'),
    caution: text(row, 'caution'),
    unit: row.unit,
    decimals: row.decimals,
    direction: row.direction,
    flow: row.flow === 'yes',
    dimensions: row.dimensions,
    min: row.min,
    max: row.max,
    headline: row.headline,
    breaks: breaks
      .filter(({ indicator }) => indicator === row.id)
      .map((entry) => ({ dimensions: entry.dimensions, period: entry.period, text: text(entry, 'text') })),
  };
}

function dimensionsOf(rows: readonly CatalogRow<'dimensions'>[]): Dimension[] {
  return [...Map.groupBy(rows, ({ dimension }) => dimension)].map(([id, codes]) => ({
    id,
    name: { zh: codes[0]?.dimension_name_zh ?? id, en: codes[0]?.dimension_name_en ?? id },
    default: codes.find((code) => code.default === 'yes')?.code ?? '',
    codes: codes.map((code) => ({ code: code.code, name: text(code, 'name'), parent: code.parent || null })),
  }));
}

function unitOf(row: CatalogRow<'units'>): Unit {
  return { id: row.id, name: text(row, 'name'), symbol: text(row, 'symbol'), kind: row.kind, exponent: row.exponent };
}

function figureOf({
  indicators,
  region,
  level,
  period,
  target,
  title,
  subtitle,
  ...row
}: CatalogRow<'figures'>): ListedFigure {
  return {
    ...row,
    series: indicators,
    region: region || null,
    level: level || null,
    period: period || null,
    target: target || null,
    title: title || null,
    subtitle: subtitle || null,
  };
}

function sourceOf(row: CatalogRow<'sources'>): Source {
  const { id, title, publisher, published, url, language, tier, concept, notes } = row;
  return { id, title, publisher, published, url: url || null, language, tier, concept, notes };
}
