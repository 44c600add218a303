import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';
import { isWholePng } from './png-chunks.ts';

/** Pixels of these colours, as 0xrrggbb, all opaque. */
function pixelsOf(width: number, colours: readonly number[]) {
  const bytes = new Uint8Array(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]));
  return { width, height: colours.length / width, bytes };
}

/** Data of a part of a PNG. */
function partOf(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name, 8, 'latin1');
  return at === -1 ? Buffer.alloc(0) : png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

test('colours are kept to the letter, the most frequent first', async () => {
  const png = await indexedPng(pixelsOf(3, [0xfbfaf6, 0xfbfaf6, 0x1c1f24, 0xfbfaf6, 0xcf3f26, 0x1c1f24]));
  expect(isWholePng(png)).toBe(true);
  expect(partOf(png, 'IHDR').toString('hex')).toBe('00000003000000020803000000');
  expect(partOf(png, 'PLTE').toString('hex')).toBe('fbfaf61c1f24cf3f26');
  // Each row behind its filter, 0.
  expect([...inflateSync(partOf(png, 'IDAT'))]).toEqual([0, 0, 0, 1, 0, 0, 2, 1]);
  expect(partOf(png, 'pHYs')).toHaveLength(0);
});

test('of more than 256 colours the rarest become the nearest of the others', async () => {
  // 256 greys twice each, and once a grey with a little red.
  const greys = Array.from({ length: 256 }, (_, step) => step * 0x010101);
  const png = await indexedPng(pixelsOf(1, [...greys, ...greys, 0x666464]));
  expect(partOf(png, 'PLTE')).toHaveLength(3 * 256);
  const last = inflateSync(partOf(png, 'IDAT')).at(-1) ?? -1;
  expect(partOf(png, 'PLTE').toString('hex', 3 * last, 3 * last + 3)).toBe('656565');
});

test('pixels per inch are written per metre', async () => {
  const png = await indexedPng(pixelsOf(1, [0]), 300);
  // 300 / 0.0254 = 11,811.02
  expect([partOf(png, 'pHYs').readUInt32BE(0), partOf(png, 'pHYs').readUInt32BE(4)]).toEqual([11811, 11811]);
});

test('a PNG that is cut short, longer or changed is not whole', async () => {
  const png = await indexedPng(pixelsOf(2, [1, 2, 3, 4]));
  const changed = Buffer.from(png);
  changed[45] = (changed[45] ?? 0) ^ 1;
  expect(isWholePng(png)).toBe(true);
  for (const other of [png.subarray(0, -1), png.subarray(0, 20), Buffer.concat([png, png]), changed, Buffer.alloc(0)])
    expect(isWholePng(other)).toBe(false);
});
