import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWholePng } from './png-chunks.ts';

/** Name of what was drawn from these texts; whatever they differ in, the name does. */
export function cacheName(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** A picture kept from an earlier build; `null` for one that is not there, or is damaged. */
export function keptPicture(cache: string, name: string): Buffer | null {
  try {
    const png = readFileSync(join(cache, `${name}.png`));
    return isWholePng(png) ? png : null;
  } catch {
    return null;
  }
}

/** Keeps a picture. It takes its name when it is whole, so that a build that is ended leaves no half of one. */
export function keepPicture(cache: string, name: string, png: Buffer): void {
  mkdirSync(cache, { recursive: true });
  const unfinished = join(cache, `${name}.${process.pid}.part`);
  writeFileSync(unfinished, png);
  renameSync(unfinished, join(cache, `${name}.png`));
}

/** Removes what a build did not use. */
export function pruneCache(cache: string, used: ReadonlySet<string>): void {
  mkdirSync(cache, { recursive: true });
  for (const file of readdirSync(cache)) {
    if (!used.has(file.replace(/\.png$/, ''))) rmSync(join(cache, file), { recursive: true });
  }
}
