import { renderAsync } from '@resvg/resvg-js';
import { FAMILY, type PictureFonts } from './picture-fonts.ts';

/** Draws an SVG as PNG, `zoom` pixels for each of its units. The same SVG and fonts give the same bytes. */
export async function drawPng(svg: string, fonts: PictureFonts, zoom: number): Promise<Buffer> {
  const drawn = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: [...fonts.files], defaultFontFamily: FAMILY },
  });
  return drawn.asPng();
}
