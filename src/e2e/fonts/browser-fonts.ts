/**
 * Fonts for the browser of the tests, so that every machine sets the same boxes whatever fonts it has: the project's own,
 * under a fontconfig file that knows no others. Kept below `node_modules`, where a new version of the packages clears them.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { convert } from 'fontverter';
import { fontCoverage } from '../../pictures/font-coverage.ts';
import { nameFont } from '../../pictures/name-font.ts';
import { type NotoFamily, SC, slicesOf, TC, withNotoFile } from '../../pictures/noto-files.ts';
import { fontconfig } from './fontconfig.ts';

/** What all texts are set in; characters it lacks come from files of the other name. */
const MAIN = 'Noto Main';
const REST = 'Noto Rest';
/** Weights of the style sheet; a table head asks for 700 and gets the nearest. */
export const WEIGHTS = [400, 600];

const FOLDER = resolve('node_modules', '.cache', 'rural-ledger-fonts');

/** Path of the fontconfig file, made with its fonts if this is the first time. */
export async function browserFonts(folder: string = FOLDER): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const text = fontconfig(folder, MAIN);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return file;
  mkdirSync(folder, { recursive: true });
  for (const weight of WEIGHTS) await writeFonts(folder, weight);
  // Written last: where it is, the fonts are.
  write(file, text);
  return file;
}

/** The main font first; of the others those that add a character. */
async function writeFonts(folder: string, weight: number): Promise<void> {
  const known = new Set<number>();
  for (const [family, slice] of candidates()) {
    const font = await withNotoFile(family, slice, weight, (woff2) => convert(woff2, 'sfnt'));
    const added = [...fontCoverage(font).keys()].filter((code) => !known.has(code));
    if (added.length === 0) continue;
    for (const code of added) known.add(code);
    const isMain = family === SC && slice === SC.main;
    const name = `${family.package}-${slice.replace(/[[\]]/g, '')}-${weight}.ttf`;
    write(join(folder, name), nameFont(font, isMain ? MAIN : REST));
  }
}

function* candidates(): Generator<readonly [NotoFamily, string]> {
  for (const family of [SC, TC]) yield [family, family.main];
  for (const family of [SC, TC]) for (const [slice] of slicesOf(family)) yield [family, slice];
}

/** In one step, so that a run beside this one never reads half a file, and one after a power cut none that is empty. */
function write(file: string, content: Buffer | string): void {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, content, { flush: true });
  renameSync(partial, file);
}
