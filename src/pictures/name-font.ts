import { tableAt } from './sfnt.ts';

const FAMILY_NAMES = new Set([1, 16]);

/**
 * Gives a font another family name, in place, so that all weights and slices go by one. The files of the packages are
 * cut from a variable font and each calls itself after its weight, which no renderer would match.
 */
export function nameFont(font: Buffer, family: string): Buffer {
  const table = tableAt(font, 'name');
  const strings = table + font.readUInt16BE(table + 4);
  const name = Buffer.from(family, 'utf16le').swap16();
  for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
    const record = table + 6 + 12 * index;
    if (!FAMILY_NAMES.has(font.readUInt16BE(record + 6))) continue;
    if (name.length > font.readUInt16BE(record + 8))
      throw new RangeError(`"${family}" is too long a name for this font`);
    name.copy(font, strings + font.readUInt16BE(record + 10));
    font.writeUInt16BE(name.length, record + 8);
  }
  return font;
}
