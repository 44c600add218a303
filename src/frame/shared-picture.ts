import type { Edition } from '../edition/edition.ts';
import { chartCard } from '../figures/chart-card.ts';
import type { Figure } from '../figures/figure.ts';
import { type PictureFile, picturesOf } from './pictures-of.ts';

/** A picture as those who show links ask for it; its address is without locale. */
export type SharedPicture = Pick<PictureFile, 'path' | 'width' | 'height'>;

/** What stands for a chart where links to it are shown: its own picture of that size, else the card of the page it is at home on. */
export function sharedPicture(edition: Edition, figure: Figure, site: URL | undefined): SharedPicture {
  const social = figure.pictures.filter((name) => name === 'social');
  const [own] = picturesOf(edition, { ...figure, pictures: social }, site);
  return own ?? { path: `${chartCard(edition, figure)}card.png`, width: 1200, height: 630 };
}
