import { NAMES, shownTexts } from './words-of-page.ts';

/** Han beside a digit or a letter with a space between them, and half-width brackets or commas beside Han. */
const LOOSE =
  /\p{Script=Han}[ \u00a0]+[\p{Script=Latin}\d]|[\p{Script=Latin}\d%][ \u00a0]+\p{Script=Han}|\p{Script=Han}[(,;:?!]|[(,;?!]\p{Script=Han}|\p{Script=Han}\)/gu;

/** Where a Chinese page is spaced or punctuated as English is, each place with the words around it. */
export function looseSpacing(html: string): string[] {
  return shownTexts(html).flatMap((text) => {
    const plain = text.replace(NAMES, '');
    return [...plain.matchAll(LOOSE)].map(({ index, 0: found }) =>
      plain.slice(Math.max(0, index - 12), index + found.length + 12).trim(),
    );
  });
}
