import type { Figure } from './figure.ts';

/** Address of the page of a chart, without locale. */
export function chartPath({ id }: Pick<Figure, 'id'>): string {
  return `/charts/${id}/`;
}
