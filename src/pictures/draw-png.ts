import { createRequire } from 'node:module';
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';
import { FAMILY } from './picture-fonts.ts';

/** How a picture is drawn. */
export interface PictureLook {
  /** Pixels for each unit of the SVG. */
  readonly zoom: number;
  /** Colour of the ground. */
  readonly paper: string;
  /** Pixels per inch, for paper. */
  readonly density?: number | undefined;
}

const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };

/** What drew a picture: to be changed with every change to the way from SVG to PNG. */
export const drawnBy = `resvg ${version}, indexed 2`;

/** Draws an SVG on its ground as a PNG with a palette. The same SVG and fonts give the same bytes. */
export async function drawPicture(svg: string, fontFiles: readonly string[], look: PictureLook): Promise<Buffer> {
  const drawn = await renderAsync(svg, { ...optionsFor(fontFiles, look.zoom), background: look.paper });
  const { width, height } = drawn;
  return indexedPng({ width, height, bytes: drawn.pixels }, look.density);
}

/** Draws an SVG as PNG, see-through where it has no ground. */
export async function drawPng(svg: string, fontFiles: readonly string[], zoom: number): Promise<Buffer> {
  return (await renderAsync(svg, optionsFor(fontFiles, zoom))).asPng();
}

function optionsFor(fontFiles: readonly string[], zoom: number): ResvgRenderOptions {
  return {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: FAMILY },
  };
}
