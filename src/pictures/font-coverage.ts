import { tableAt } from './sfnt.ts';

/** Code points of a TrueType or OpenType font with the glyph for each, read from its `cmap` table (formats 4 and 12). */
export function fontCoverage(font: Buffer): ReadonlyMap<number, number> {
  const cmap = tableAt(font, 'cmap');
  const covered = new Map<number, number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) addSegments(font, subtable, covered);
    if (format === 12) addGroups(font, subtable, covered);
  }
  return covered;
}

/** Format 4: segments of the basic plane; a glyph of 0 is "missing". */
function addSegments(font: Buffer, at: number, covered: Map<number, number>): void {
  const length = font.readUInt16BE(at + 6);
  const ends = at + 14;
  const starts = ends + length + 2;
  const deltas = starts + length;
  const offsets = deltas + length;
  for (let segment = 0; segment < length; segment += 2) {
    const start = font.readUInt16BE(starts + segment);
    const delta = font.readUInt16BE(deltas + segment);
    const offset = font.readUInt16BE(offsets + segment);
    for (let code = start; code <= font.readUInt16BE(ends + segment) && code < 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : font.readUInt16BE(offsets + segment + offset + 2 * (code - start));
      if ((glyph & 0xffff) !== 0) covered.set(code, glyph & 0xffff);
    }
  }
}

/** Format 12: groups of any plane. */
function addGroups(font: Buffer, at: number, covered: Map<number, number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const record = at + 16 + 12 * group;
    const start = font.readUInt32BE(record);
    for (let code = start; code <= font.readUInt32BE(record + 4); code++)
      covered.set(code, font.readUInt32BE(record + 8) + code - start);
  }
}
