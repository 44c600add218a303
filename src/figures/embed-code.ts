import type { Words } from '../i18n/words.ts';
import type { Ledger } from '../lib/record.ts';
import { embedHeight } from './embed-height.ts';
import type { Figure } from './figure.ts';

/** The `<iframe>` a journalist pastes: it needs no script and keeps its height. */
export function embedCode(ledger: Ledger, words: Words, figure: Figure, site: URL | undefined): string {
  const source = new URL(words.path(`/embed/${figure.id}/`), site);
  const height = embedHeight(ledger, words, figure);
  return `<iframe src="${source.href}" title="${escapeAttribute(figure.title)}" loading="lazy" width="100%" height="${height}" frameborder="0"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
