import { crc32 } from 'node:zlib';

/** What every PNG begins with. */
export const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Length, name, data and checksum of a part of a PNG. */
export function pngChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** Whether all parts of a PNG are there and come to their checksums; one that was cut short or damaged does not. */
export function isWholePng(png: Buffer): boolean {
  if (!png.subarray(0, pngSignature.length).equals(pngSignature)) return false;
  let at = pngSignature.length;
  while (at + 12 <= png.length) {
    const end = at + 8 + png.readUInt32BE(at);
    if (end + 4 > png.length) return false;
    const body = png.subarray(at + 4, end);
    if (crc32(body) !== png.readUInt32BE(end)) return false;
    if (body.toString('latin1', 0, 4) === 'IEND') return end + 4 === png.length;
    at = end + 4;
  }
  return false;
}
