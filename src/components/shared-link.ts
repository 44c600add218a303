import type { PictureFile } from '../frame/pictures-of.ts';

/** How a link to a page is shown elsewhere, where title, description and card of the page itself would say less. */
export interface SharedLink {
  readonly title: string;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** A picture of the page in place of its card. */
  readonly picture?: Pick<PictureFile, 'path' | 'width' | 'height'> | undefined;
}
