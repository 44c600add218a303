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

/** What newsletters have room for: programs for mail that know no styles take the attribute. */
const WIDTH = 600;

/** A picture that leads to its chart, never wider than there is room. */
export function pictureCode({ picture, home, alt }: PictureAddress): string {
  const what = `src="${escapeAttribute(picture)}" alt="${escapeAttribute(alt)}"`;
  const image = `<img ${what} width="${WIDTH}" style="max-width:100%;height:auto">`;
  return `<a href="${escapeAttribute(home)}">${image}</a>`;
}
