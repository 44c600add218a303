import { plainText } from './svg-text.ts';

/** A figure as it stands in a built page. */
export interface PageFigure {
  readonly title: string;
  readonly source: string;
  /** The drawing for wide and for narrow pages. */
  readonly drawings: readonly Drawing[];
}

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What a built page says about itself in its head, and its figures. */
export interface BuiltPage {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** Address of the page and of its card, as written in the head. */
  readonly address: string;
  readonly card: string;
  readonly figures: readonly PageFigure[];
}

/** Reads a page of this site; `null` for one without a card, such as an embed. */
export function readPage(html: string): BuiltPage | null {
  const head = html.slice(0, html.indexOf('</head>'));
  const meta = (property: string) => content(head, `property="${property}"`);
  const card = meta('og:image');
  if (card === '') return null;
  return {
    lang: /<html lang="([^"]+)"/.exec(html)?.[1] ?? '',
    title: meta('og:title'),
    description: meta('og:description'),
    siteName: meta('og:site_name'),
    address: meta('og:url'),
    card,
    figures: html
      .split('<figure class="figure"')
      .slice(1)
      .map((part) => readFigure(part.slice(0, part.indexOf('</figure>')))),
  };
}

function content(head: string, attribute: string): string {
  return plainText(new RegExp(`<meta ${attribute} content="([^"]*)"`).exec(head)?.[1] ?? '');
}

function readFigure(html: string): PageFigure {
  return {
    title: plainText(/<h[1-4][^>]*>([\s\S]*?)<\/h[1-4]>/.exec(html)?.[1] ?? '').trim(),
    source: plainText(/<p class="source">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '').trim(),
    drawings: ['wide', 'narrow'].flatMap((room) => readDrawing(html, room) ?? []),
  };
}

function readDrawing(html: string, room: string): Drawing | null {
  const svg = new RegExp(`<div class="${room}"[^>]*>\\s*(<svg[\\s\\S]*?</svg>)\\s*</div>`).exec(html)?.[1];
  const size = /^<svg[^>]*\swidth="([\d.]+)" height="([\d.]+)"/.exec(svg ?? '');
  return svg && size ? { svg, width: Number(size[1]), height: Number(size[2]) } : null;
}
