import { chartHeight } from '../charts/draw.ts';
import type { Figure } from '../figures/figure.ts';
import { frameHeight } from './frame-height.ts';
import { type FrameWords, smallTexts } from './frame-texts.ts';

/** What an embed code shows, and where from. */
export interface EmbedAddress {
  /** Address of the embed itself. */
  readonly source: string;
  /** Address of the page its last line names. */
  readonly home: string;
}

/** The `<iframe>` a journalist pastes: it needs no script and keeps its height. */
export function embedCode(words: FrameWords, figure: Figure, { source, home }: EmbedAddress): string {
  const what = `src="${escapeAttribute(source)}" title="${escapeAttribute(figure.title)}"`;
  const box = `width="100%" height="${embedHeight(words, figure, home)}" frameborder="0"`;
  return `<iframe ${what} loading="lazy" ${box}></iframe>`;
}

/**
 * The web component for pages that may run a script: the frame takes the height of its chart. Until the script comes, and
 * where it never does, a link stands in its place.
 */
export function componentCode(words: FrameWords, figure: Figure, { source, home }: EmbedAddress): string {
  const script = new URL('/embed.js', source).href;
  const link = `<a href="${escapeAttribute(home)}">${escapeAttribute(figure.title)}</a>`;
  const what = `chart="${escapeAttribute(figure.id)}" lang="${words.locale.id.toLowerCase()}"`;
  return `<rural-ledger-chart ${what}>${link}</rural-ledger-chart>\n<script src="${escapeAttribute(script)}" async></script>`;
}

/** Height at which the embed of a figure needs no scroll bar. */
function embedHeight(words: FrameWords, figure: Figure, home: string): number {
  return frameHeight({
    title: figure.title,
    small: [figure.subtitle, ...smallTexts(words, figure), `${words.t('site.name')} ${home}`],
    line: words.locale.smallLine,
    drawing: (width) => chartHeight(figure.drawing, width),
  });
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
