import { fontCoverage } from './font-coverage.ts';
import { tableAt } from './sfnt.ts';

/** How far a character moves the pen in a TrueType or OpenType font, in ems; throws if the font has no glyph for it. */
export function advanceWidth(font: Buffer, character: string): number {
  const glyph = fontCoverage(font).get(character.codePointAt(0) ?? 0);
  if (glyph === undefined) throw new RangeError(`the font has no glyph for "${character}"`);
  const measured = font.readUInt16BE(tableAt(font, 'hhea') + 34);
  // Glyphs beyond those that are measured one by one are all as wide as the last of these.
  const record = tableAt(font, 'hmtx') + 4 * Math.min(glyph, measured - 1);
  return font.readUInt16BE(record) / font.readUInt16BE(tableAt(font, 'head') + 18);
}
