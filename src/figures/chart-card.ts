import type { Figure } from './figure.ts';

/**
 * Address of the page whose card stands for a chart where links to it are shown and no picture does: the list that its own
 * page belongs to, as pages of entries have pictures of their charts for cards.
 */
export function chartCard({ page }: Pick<Figure, 'page'>): string {
  const [folder = ''] = page.split('/').filter((part) => part !== '');
  return folder === '' ? '/' : `/${folder}/`;
}
