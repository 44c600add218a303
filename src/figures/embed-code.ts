import type { Words } from '../i18n/words.ts';
import { type Figure, WIDE } from './figure.ts';

/** Room the title, subtitle, key and source line take above and below the drawing. */
const FURNITURE = 210;

/** The `<iframe>` a journalist pastes: it needs no script and keeps its height. */
export function embedCode(site: URL | undefined, words: Words, figure: Figure): string {
  const source = new URL(words.path(`/embed/${figure.id}/`), site ?? 'http://localhost:4321');
  const height = Math.ceil(figure.height(WIDE) + FURNITURE);
  return `<iframe src="${source.href}" title="${escapeAttribute(figure.title)}" loading="lazy" width="100%" height="${height}" frameborder="0"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
