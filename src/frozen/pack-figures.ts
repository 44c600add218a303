/**
 * Packs the built figures of a release: `node src/frozen/pack-figures.ts FOLDER`. Below `kept/` it writes one archive of what
 * is served, one of the figures as data, and what they hold.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress, writeArchive } from './archive.ts';

/** Figures by locale and id. */
type Figures = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Packs what was built in a folder; returns how many figures there are in each locale. */
export function packFigures(folder: string): number {
  const text = readFileSync(join(folder, 'figures.json'), 'utf8');
  const figures = JSON.parse(text) as Figures;
  const served = globSync('**/releases/**/*.html', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  const embeds = new Map(served.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const [first = {}] = Object.values(figures);
  const held = { locales: Object.keys(figures), figures: Object.keys(first) };
  mkdirSync(join(folder, 'kept'));
  writeFileSync(join(folder, 'kept', 'embeds.json.br'), writeArchive(embeds));
  writeFileSync(join(folder, 'kept', 'figures.json.br'), compress(text));
  writeFileSync(join(folder, 'kept', 'frozen.json'), JSON.stringify(held));
  return held.figures.length;
}

if (import.meta.main) {
  try {
    console.log(`${packFigures(process.argv[2] ?? '')} figures packed`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
