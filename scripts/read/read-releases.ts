import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { unguard } from '../../src/downloads/csv.ts';
import { RESTORE, readTable, tableFile } from './packed-table.ts';
import { errorAt, type FilePlace, type Problem, startOf } from './problem.ts';
import { readBytes } from './read-bytes.ts';
import { type CatalogRow, rowsIn } from './read-rows.ts';
import {
  type ReleaseContent,
  type ReleasedValue,
  type ReleaseFacts,
  releaseArchives,
  releaseFacts,
  releaseTables,
} from './release-schemas.ts';
import { walkFolder } from './walk-folder.ts';

const FACTS = 'release.json';
const FIGURES = releaseArchives[0];
const TABLES = Object.keys(releaseTables);

/** A release as it stands below `data/releases`. */
export interface StampedRelease extends ReleaseContent {
  readonly facts: ReleaseFacts;
  /** What it keeps of figures, by the name of the file; empty where it keeps none. */
  readonly archives: ReadonlyMap<string, Uint8Array>;
  readonly placeOf: (value: ReleasedValue) => FilePlace;
}

/** Every stamped release, the oldest first; one that is not whole is a problem and left out, but among the versions. */
export function readReleases(root: string): {
  versions: string[];
  releases: StampedRelease[];
  problems: Problem[];
} {
  const found = walkFolder(root, 'releases');
  const folders = found.filter(({ path, kind }) => kind === 'folder' && /^releases\/\d+\.\d+\.\d+$/.test(path));
  const known = new Set(
    folders.flatMap(({ path }) => [
      ...[FACTS, ...releaseArchives].map((name) => `${path}/${name}`),
      ...TABLES.map((name) => tableFile(root, path, name)),
    ]),
  );
  const strays = found.filter((one) => !folders.includes(one) && !(one.kind === 'file' && known.has(one.path)));
  const versions = folders.map(({ path }) => basename(path)).sort(byVersion);
  const read = versions.map((version) => readRelease(root, version));
  return {
    versions,
    releases: read.flatMap(({ release }) => release ?? []),
    problems: [
      ...strays.map(({ path }) =>
        errorAt(startOf(path), 'unexpected-file', basename(path), 'a file of a stamped release', 'take it out'),
      ),
      ...read.flatMap(({ problems }) => problems),
    ],
  };
}

/** Orders numbers of releases: 0.10.0 comes behind 0.9.1. */
export function byVersion(a: string, b: string): number {
  return new Intl.Collator('en', { numeric: true }).compare(a, b);
}

/** How a checksum is written. */
export function checksum(content: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

function readRelease(root: string, version: string): { release?: StampedRelease; problems: Problem[] } {
  const folder = `releases/${version}`;
  const { facts, problems: unread } = readFacts(root, `${folder}/${FACTS}`, version);
  if (!facts) return { problems: unread };
  const tables = TABLES.map((name) => ({ name, ...readTable(root, folder, name) }));
  const archives = releaseArchives
    .filter((name) => name in facts.files || existsSync(join(root, folder, name)))
    .map((name) => ({ name, file: `${folder}/${name}`, ...readBytes(root, `${folder}/${name}`) }));
  const changed = [...tables, ...archives].flatMap(({ name, file, bytes, problems }) => {
    if (!bytes) return problems;
    const now = checksum(bytes);
    if (now === facts.files[name]) return [];
    const expected = facts.files[name] ?? `a checksum in ${FACTS}`;
    return [errorAt(startOf(file), 'changed-release', now, expected, RESTORE)];
  });
  if (changed.length > 0) return { problems: changed };
  if (!isWhole(facts, archives.find(({ name }) => name === FIGURES)?.bytes)) {
    const expected = `the locales and ids of the charts in ${FIGURES}`;
    return { problems: [errorAt(startOf(`${folder}/${FACTS}`), 'changed-release', 'frozen', expected, RESTORE)] };
  }
  const rowsOf = <Name extends keyof typeof releaseTables>(wanted: Name) => {
    const { file, bytes } = tables.find(({ name }) => name === wanted) ?? {};
    return rowsIn<(typeof releaseTables)[Name]>(file ?? wanted, bytes ?? Buffer.alloc(0), releaseTables[wanted]);
  };
  const values = rowsOf('values.csv');
  const targets = rowsOf('targets.csv');
  const indicators = rowsOf('indicators.csv');
  const filled = filledDown(values.rows);
  const places = new Map(filled.map(({ row, place }) => [row, place]));
  const content = {
    values: filled.map(({ row }) => row),
    targets: targets.rows.map(({ row }) => row),
    indicators: indicators.rows.map(({ row }) => row),
  };
  const release = {
    ...content,
    facts,
    archives: new Map(archives.flatMap(({ name, bytes }) => (bytes ? [[name, bytes] as const] : []))),
    placeOf: (value: ReleasedValue) => places.get(value)?.('value') ?? startOf(folder),
  };
  return { release, problems: [...values.problems, ...targets.problems, ...indicators.problems] };
}

/** Whether the facts name the charts that are kept, in the locales they are kept in. */
function isWhole({ frozen }: ReleaseFacts, archive: Uint8Array | null | undefined): boolean {
  if (!archive || !frozen) return !archive === !frozen;
  const kept = parsed(() => brotliDecompressSync(archive), z.record(z.string(), z.record(z.string(), z.unknown())));
  const said = Object.entries(kept ?? {}).map(([locale, figures]) => [locale, Object.keys(figures)]);
  return isDeepStrictEqual(
    said,
    frozen.locales.map((locale) => [locale, [...frozen.figures]]),
  );
}

/** Every row with its own indicator, dimensions and unit. */
function filledDown(rows: readonly CatalogRow<ReleasedValue>[]): CatalogRow<ReleasedValue>[] {
  let above: Pick<ReleasedValue, 'indicator' | 'dimensions' | 'unit'> = { indicator: '', dimensions: '', unit: '' };
  return rows.map(({ row, place }) => {
    if (row.indicator !== '') above = { indicator: row.indicator, dimensions: row.dimensions, unit: row.unit };
    return { row: { ...row, ...above, printed: unguard(row.printed) }, place };
  });
}

function readFacts(root: string, file: string, version: string): { facts?: ReleaseFacts; problems: Problem[] } {
  const { bytes, problems } = readBytes(root, file);
  if (!bytes) return { problems };
  const facts = parsed(() => bytes, releaseFacts);
  if (facts?.version === version) return { facts, problems: [] };
  const expected = `the facts of release ${version}`;
  return { problems: [errorAt(startOf(file), 'changed-release', FACTS, expected, RESTORE)] };
}

function parsed<S extends z.ZodType>(text: () => Uint8Array, schema: S): z.infer<S> | undefined {
  try {
    return schema.parse(JSON.parse(Buffer.from(text()).toString()));
  } catch {
    return undefined;
  }
}
