import type { RecordData, Release } from '../../src/record/ledger.ts';
import { fileOf } from '../../src/record/read-record.ts';
import * as schema from '../../src/record/record-schema.ts';
import type { Dimension, RegionLevel } from '../../src/record/types.ts';
import type { BuiltRecord } from '../build-record.ts';
import type { DatedRelease } from '../read/changelog.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';
import { recorded, text } from '../read/recorded.ts';
import { syllables } from '../read/romanise.ts';
import { divisionCounts } from './division-counts.ts';
import { sourcesOf } from './sources-of.ts';
import { releaseFilesOf, stampedReleases } from './stamped-releases.ts';

/**
 * The files that pages, downloads and the API are made from: JSON, and the tables of stamped releases. Same input, same
 * bytes.
 */
export function recordFiles(record: BuiltRecord, release: DatedRelease): Map<string, string> {
  const glossary = record.files.zhHant.map(({ row }) => [row.zh_hans, row.zh_hant]);
  const parts = { ...recordOf(record, release), glossary };
  return new Map([
    ...Object.entries(parts).map(
      ([part, value]) => [`${fileOf(part)}.json`, `${JSON.stringify(value, null, 1)}\n`] as const,
    ),
    ...releaseFilesOf(record),
  ]);
}

function recordOf(record: BuiltRecord, release: DatedRelease): RecordData {
  const { files } = record;
  const used = usedRegions(record);
  const rows = <K extends keyof CatalogFiles>(name: K) => files[name].map(({ row }): RowOf<K> => row);
  return {
    release: releaseOf(record, release),
    regions: rows('regions')
      .filter(({ id }) => used.has(id))
      .map((row) => recorded(schema.region, row, { ...namesOf(row), tile: tileOf(row) })),
    emptyRegions: rows('regions')
      .filter(({ id }) => !used.has(id))
      .map((row) => recorded(schema.emptyRegion, row, namesOf(row))),
    divisionCounts: divisionCounts(files).filter(({ region }) => used.has(region)),
    indicators: rows('indicators').map((row) => {
      const breaks = rows('breaks').filter(({ indicator }) => indicator === row.id);
      const named = rows('synonyms').find(({ indicator }) => indicator === row.id);
      const synonyms = { zh: named?.words_zh ?? [], en: named?.words_en ?? [] };
      return recorded(schema.indicator, row, {
        synonyms,
        breaks: breaks.map((one) => recorded(schema.conceptBreak, one)),
      });
    }),
    dimensions: dimensionsOf(rows('dimensions')),
    units: rows('units').map((row) => recorded(schema.unit, row)),
    sources: sourcesOf(rows('sources'), rows('publishers')),
    translations: rows('translations').map((row) => recorded(schema.translation, row, { text: row.text })),
    licences: rows('licences').map((row) => recorded(schema.licence, row)),
    datasets: rows('datasets').map((row) => recorded(schema.dataset, row)),
    targets: record.targets,
    statements: rows('statements').map((row) => recorded(schema.statement, row, { targets: row.target })),
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
    comparisons: rows('comparisons').map((row) => recorded(schema.comparison, row)),
    lists: rows('lists').map((row) => recorded(schema.countyList, row)),
    conflicts: rows('conflicts').map((row) => recorded(schema.conflict, row)),
    searches: rows('searches').map((row) => {
      const { each, named } = row.regions;
      const regions = named.filter((id) => used.has(id));
      return recorded(schema.search, row, { series: row.indicators, each: each as RegionLevel | null, regions });
    }),
    terms: rows('terms').map((row) => {
      const writings = { zh: [row.name_zh, ...row.also_zh], en: [row.name_en, ...row.also_en] };
      return recorded(schema.term, row, { writings });
    }),
    leftOut: record.tables.flatMap(({ leftOut }) => leftOut),
    releases: stampedReleases(record),
    figures: rows('figures').map((row) => recorded(schema.listedFigure, row, { series: row.indicators })),
  };
}

function releaseOf(record: BuiltRecord, release: DatedRelease): Release {
  return { ...release, ...countsOf(record) };
}

/** What a record is made of, in counts. */
export function countsOf(record: BuiltRecord): Omit<Release, keyof DatedRelease> {
  const published = record.observations.filter(({ status }) => status !== 'derived').length;
  return {
    figures: record.observations.length,
    published,
    derived: record.observations.length - published,
    tables: record.tables.length,
    sources: new Set(record.observations.flatMap(({ sources }) => sources)).size,
    targets: record.targets.length,
    claims: record.claims.length,
    crossChecks: record.claims.filter(({ madeBy }) => madeBy === 'ledger').length,
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

function namesOf(row: RowOf<'regions'>) {
  return { name: text(row, 'name'), shortName: text(row, 'short'), pinyin: syllables(row.name_zh) };
}

function tileOf({ tile_column: column, tile_row: row }: RowOf<'regions'>) {
  return column === null || row === null ? null : { column, row };
}

function dimensionsOf(rows: readonly RowOf<'dimensions'>[]): Dimension[] {
  return [...Map.groupBy(rows, ({ dimension }) => dimension)].map(([id, codes]) => ({
    id,
    name: { zh: codes[0]?.dimension_name_zh ?? id, en: codes[0]?.dimension_name_en ?? id },
    default: codes.find((code) => code.default)?.code ?? '',
    codes: codes.map((code) => recorded(schema.dimensionCode, code)),
  }));
}
