import type { Edition } from '../edition/edition.ts';
import { embedHeight } from './embed-height.ts';
import type { Figure } from './figure.ts';

/** The `<iframe>` a journalist pastes: it needs no script and keeps its height. */
export function embedCode(edition: Edition, figure: Figure, site: URL | undefined): string {
  const source = new URL(edition.path(`/embed/${figure.id}/`), site);
  const height = embedHeight(edition, figure);
  return `<iframe src="${source.href}" title="${escapeAttribute(figure.title)}" loading="lazy" width="100%" height="${height}" frameborder="0"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
