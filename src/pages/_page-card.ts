import type { Edition } from '../edition/edition.ts';
import { chartCard } from '../figures/chart-card.ts';
import { type PictureFile, previewOf } from '../frame/pictures-of.ts';
import { figuresOn } from './_figures.ts';

/**
 * What stands for a page that belongs to an entry, where links to it are shown: as for the entry's own page the picture of
 * its first chart that has one, else the card of the list, as only that is sure to be there.
 */
export function pageCard(page: string, edition: Edition, site: URL | undefined): string | PictureFile {
  return previewOf(edition, figuresOn(page, edition), site) ?? chartCard({ page });
}
