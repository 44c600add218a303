/**
 * Chinese is indexed character by character, so that any run of characters can be found, wherever a dictionary would
 * cut: 家口 within 张家口. Characters stand apart by a sign that is invisible where words have no spaces of their own.
 */

const SEAM = /(?<=\p{Script=Han})(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=\p{Script=Han})/gu;
const ZERO_WIDTH = '\u200b';

/** Sets every Han character apart; `language` is that of the page. */
export function separateHan(text: string, language: string): string {
  return text.replace(SEAM, language.startsWith('zh') ? ZERO_WIDTH : ' ');
}

/** The text as it was before `separateHan`, but for spaces between Han characters on pages of other languages. */
export function joinHan(text: string): string {
  if (text.includes(ZERO_WIDTH)) return text.replaceAll(ZERO_WIDTH, '');
  return text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
