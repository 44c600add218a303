import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Locale } from '../edition/locales.ts';
import { fontCoverage } from './font-coverage.ts';
import { nameFont } from './name-font.ts';
import { type NotoFamily, SC, slicesOf, TC, withNotoFile } from './noto-files.ts';

/** The family all picture fonts go by. */
export const FAMILY = 'Picture';

/** A font file cut down to some characters. */
export interface FontPart {
  readonly file: string;
  /** What was cut, as a hash. */
  readonly origin: string;
  readonly characters: ReadonlySet<string>;
}

/** Font files that together have a glyph for every character asked for, and the characters that none of them has. */
export interface PictureFonts {
  readonly parts: readonly FontPart[];
  readonly lacking: ReadonlySet<string>;
}

/** Traditional text is set in the forms usual for it; either family stands in for what the other lacks. */
const FAMILIES: Readonly<Record<Locale['glyphs'], readonly [NotoFamily, NotoFamily]>> = { SC: [SC, TC], TC: [TC, SC] };
const WEIGHTS = [400, 600];

/** Cuts the fonts of a locale down to the given characters and writes them into a folder, regular before semi-bold. */
export async function makePictureFonts(
  { id, glyphs }: Locale,
  characters: Iterable<string>,
  folder: string,
): Promise<PictureFonts> {
  const wanted = [...new Set(characters)].sort();
  const parts: FontPart[] = [];
  let lacking = new Set<string>();
  for (const weight of WEIGHTS) {
    lacking = new Set(wanted);
    for (const [family, slice] of candidates(glyphs, lacking)) {
      const cut = await subset(family, slice, weight, lacking);
      if (cut === null) continue;
      const file = join(folder, `${id}-${weight}-${parts.length}.ttf`);
      writeFileSync(file, cut.font);
      parts.push({ file, origin: cut.origin, characters: cut.characters });
    }
  }
  return { parts, lacking };
}

/** Files to try in turn: the main one, then those of its neighbours that claim a character still lacking. */
function* candidates(glyphs: Locale['glyphs'], lacking: ReadonlySet<string>): Generator<readonly [NotoFamily, string]> {
  for (const family of FAMILIES[glyphs]) {
    if (lacking.size > 0) yield [family, family.main];
    for (const [slice, ranges] of slicesOf(family)) {
      if ([...lacking].some((character) => inRanges(character.codePointAt(0) ?? 0, ranges))) yield [family, slice];
    }
  }
}

/** The subset of one file, its characters taken off `lacking`; `null` where it has none of them. */
function subset(family: NotoFamily, slice: string, weight: number, lacking: Set<string>) {
  return withNotoFile(family, slice, weight, async (whole) => {
    // One glyph for each character: where a ligature joins two, the renderer cannot put in a glyph of another file.
    const font = await subsetFont(whole, [...lacking].join(''), {
      targetFormat: 'sfnt',
      keepFeatures: ['kern'],
    });
    const covered = fontCoverage(font);
    const found = [...lacking].filter((character) => covered.has(character.codePointAt(0) ?? 0));
    for (const character of found) lacking.delete(character);
    if (found.length === 0) return null;
    const origin = createHash('sha256').update(whole).digest('hex');
    return { font: nameFont(font, FAMILY), origin, characters: new Set(found) };
  });
}

function inRanges(code: number, ranges: string): boolean {
  return ranges.split(',').some((range) => {
    const [from = 0, to = from] = range
      .replace('U+', '')
      .split('-')
      .map((end) => Number.parseInt(end, 16));
    return from <= code && code <= to;
  });
}
