import type { SharedLink } from '../components/shared-link.ts';
import type { Edition } from '../edition/edition.ts';
import { altText } from '../figures/alt-text.ts';
import type { Figure } from '../figures/figure.ts';
import { type PictureFile, previewOf } from '../frame/pictures-of.ts';
import { pageCard } from './_page-card.ts';

/** How links to a chart are shown elsewhere: its own picture, or one of the page it is at home on, or a card. */
export function chartLink(edition: Edition, figure: Figure, site: URL | undefined): ChartLink {
  const own = previewOf(edition, [figure], site);
  return {
    card: own ?? pageCard(figure.page, edition, site),
    shared: { title: figure.title, ...(own && { alt: altText(edition, figure) }) },
  };
}

interface ChartLink {
  readonly card: string | PictureFile;
  readonly shared: SharedLink;
}
