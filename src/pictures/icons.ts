// The .ico is not png-to-ico's: it unpacks the PNG files into bitmaps, 15,086 bytes where 566 say the same.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPng } from './draw-png.ts';

/** The mark in its light colours with plain attributes, to stand in other drawings. */
export function plainMark(favicon: string): string {
  const rules = [
    ...(/<style>([\s\S]*?)(?:@media|<\/style>)/.exec(favicon)?.[1] ?? '').matchAll(/\.(\w+)\{fill:(#\w+)\}/g),
  ];
  const plain = favicon.trim().replace(/<style>[\s\S]*?<\/style>/, '');
  return rules.reduce((svg, [, name, colour]) => svg.replaceAll(`class="${name}"`, `fill="${colour}"`), plain);
}

/** The mark on paper with a margin, as a share of the side, for systems that would show it on a ground of their own. */
function markOnPaper(mark: string, paper: string, side: number, margin: number): string {
  const edge = Math.round(side * margin);
  const inner = side - 2 * edge;
  const size = `width="${side}" height="${side}"`;
  const placed = mark.replace('<svg ', `<svg x="${edge}" y="${edge}" width="${inner}" height="${inner}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="${paper}"/>${placed}</svg>`;
}

/** PNG files of several sizes as one `.ico`. */
export function icoOf(images: readonly { readonly side: number; readonly png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(({ side, png }, index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(side % 256, at);
    head.writeUInt8(side % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

/**
 * Writes the icons that browsers and systems ask for beside `favicon.svg`.
 * @param paper colour of the ground under the mark
 */
export async function drawIcons(folder: string, favicon: string, paper: string): Promise<number> {
  const mark = plainMark(favicon);
  const bare = (side: number) => drawPng(mark.replace('<svg ', `<svg width="${side}" height="${side}" `), [], 1);
  const onPaper = (side: number, margin: number) => drawPng(markOnPaper(mark, paper, side, margin), [], 1);
  const small = await Promise.all([16, 32, 48].map(async (side) => ({ side, png: await bare(side) })));
  const files: Record<string, Buffer> = {
    'favicon.ico': icoOf(small),
    'apple-touch-icon.png': await onPaper(180, 0.16),
    'icon-192.png': await onPaper(192, 0.12),
    'icon-512.png': await onPaper(512, 0.12),
    // Systems cut this one to a shape of their own: its outer fifth must be able to go.
    'icon-maskable-512.png': await onPaper(512, 0.24),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return Object.keys(files).length;
}
