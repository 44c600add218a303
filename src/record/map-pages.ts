import { inPages } from './in-pages.ts';

/** More maps, each with its table, would be more than a phone can hold. */
const MOST = 5;

/** Which years have their maps on which page, newest first; shared by the pages and by what asks them for a year. */
export function mapPages(years: readonly string[]): readonly (readonly string[])[] {
  return inPages([...years].reverse(), MOST);
}
