import { escapeAttribute } from '../edition/escape-attribute.ts';

/** A picture of a chart for articles, newsletters and feeds that show no frames. */
export interface PictureAddress {
  /** Address of the picture itself. */
  readonly picture: string;
  /** Address of the page it leads to. */
  readonly home: string;
  /** What it shows, in words. */
  readonly alt: string;
}

/** A picture that leads to its chart, as wide as there is room. */
export function pictureCode({ picture, home, alt }: PictureAddress): string {
  const image = `<img src="${escapeAttribute(picture)}" alt="${escapeAttribute(alt)}" width="100%">`;
  return `<a href="${escapeAttribute(home)}">${image}</a>`;
}
