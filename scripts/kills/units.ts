/** What stands in a project, unit by unit, told from what stood there before and from what an uncut run writes. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LEFT } from '../command/commands.ts';

/** A hash of each unit that is there, by its path. */
export type Units = ReadonlyMap<string, string>;

/** What a kill left of the output. */
export type Left = keyof typeof LEFT;

/** Names under which runs write what is not finished. */
const UNFINISHED = /\.next\.\d+$|\.part$/;
/** Names under which they set aside what is replaced, or what replaces it. */
const ASIDE = /\.(?:old|done)\.\d+$/;

/** What is there of the output, and what stands beside it, by the path to which it belongs. */
export interface Standing {
  readonly units: Units;
  readonly aside: Units;
}

/** Reads the units that paths of a step name. */
export function readStanding(root: string, paths: readonly string[]): Standing {
  const named = paths.flatMap((path) => {
    if (path.endsWith('/')) return namesIn(join(root, path)).map((name) => join(path, name));
    const isOf = (name: string) => name === basename(path) || name.replace(ASIDE, '') === basename(path);
    return namesIn(join(root, dirname(path))).flatMap((name) => (isOf(name) ? [join(dirname(path), name)] : []));
  });
  const hashed = named
    .filter((path) => !UNFINISHED.test(path))
    .map((path) => [path, hashOf(join(root, path))] as const);
  return {
    units: new Map(hashed.filter(([path]) => !ASIDE.test(path))),
    aside: new Map(hashed.filter(([path]) => ASIDE.test(path)).map(([path, hash]) => [path.replace(ASIDE, ''), hash])),
  };
}

/** Judges what is there after a kill. */
export function leftOf({ units, aside }: Standing, before: Units, after: Units): Left {
  const all = [...new Set([...units.keys(), ...before.keys(), ...after.keys()])];
  if (all.every((unit) => units.get(unit) === before.get(unit))) return 'old';
  if (all.every((unit) => units.get(unit) === after.get(unit))) return 'new';
  const isWhole = (unit: string) => {
    const here = units.get(unit) ?? aside.get(unit);
    return here === before.get(unit) || here === after.get(unit);
  };
  return all.every(isWhole) ? 'between' : 'mixed';
}

/** Every file and folder of a project but those of packages, for finding what a run should have cleared up. */
export function pathsIn(root: string): string[] {
  return [
    '.',
    'src',
    'data',
    'data/releases',
    'node_modules/.cache',
    'node_modules/.cache/rural-ledger-pictures',
    'tmp',
  ]
    .flatMap((folder) => namesIn(join(root, folder)).map((name) => join(folder, name)))
    .sort();
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function hashOf(path: string): string {
  const hash = createHash('sha256');
  if (!statSync(path).isDirectory()) return hash.update(readFileSync(path)).digest('hex');
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
    hash.update(`\n${entry}\n`);
    if (statSync(join(path, entry)).isFile()) hash.update(readFileSync(join(path, entry)));
  }
  return hash.digest('hex');
}
