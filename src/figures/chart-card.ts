import type { Edition } from '../edition/edition.ts';
import type { Figure } from './figure.ts';
import { figureHome } from './figure-home.ts';

/** Address of the page whose card stands for a chart where links to it are shown, without locale. */
export function chartCard(edition: Edition, figure: Pick<Figure, 'page'>): string {
  return figureHome(edition, figure).group === 'coverage' ? '/coverage/' : figure.page;
}
