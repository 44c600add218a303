import type { SharedPicture } from '../frame/shared-picture.ts';

/** How a link to a page is shown elsewhere, where title, description and card of the page itself would say less. */
export interface SharedLink {
  readonly title: string;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** In place of the card of the page. */
  readonly picture: SharedPicture;
}
