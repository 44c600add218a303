import { render } from 'preact-render-to-string';
import { drawChart } from '../charts/draw.ts';
import { textWidth } from '../charts/text-width.ts';
import type { Figure } from '../figures/figure.ts';
import { BASE } from '../with-base.ts';
import { slugOf } from './FigureFrame.tsx';
import { type FrameWords, smallTexts } from './frame-texts.ts';

/** A picture of a figure, laid out: how large it is, and what it is drawn as when it is asked for. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly draw: () => string;
}

/** What a picture shows. */
export interface Pictured {
  readonly words: FrameWords;
  readonly figure: Figure;
  /** Address of the site. */
  readonly site: URL | undefined;
}

/**
 * What stands below every drawing: all that is needed to read it, its sources, and where it comes from: the page it stands on, or,
 * where that address is wider than there is room, the site.
 */
export function footTexts({ words, figure, site }: Pictured, width: number, size: number): string[] {
  const { href, host } = new URL(words.path(figure.page), site);
  const home = host + BASE.slice(0, -1);
  return [...smallTexts(words, figure), `${words.t('site.name')} ${textWidth(href, size) <= width ? href : home}`];
}

/** The drawing of a figure for a width, at a place of a picture, so many times as large. */
export function placeDrawing({ figure }: Pictured, width: number, place: Place): string {
  const naming = { id: slugOf(figure), title: figure.title, description: figure.subtitle };
  const { x, y, scale = 1, room } = place;
  const drawing = render(drawChart(figure.drawing, width, naming, room));
  if (scale === 1) return drawing.replace('<svg ', `<svg x="${x}" y="${y}" `);
  return `<g transform="translate(${x} ${y}) scale(${scale})">${drawing}</g>`;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  /** Height there is for it, before it is enlarged. */
  readonly room?: number;
}
