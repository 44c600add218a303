import { NAMES, shownTexts } from './words-of-page.ts';

/** A space between a Han character and a letter or digit. */
const SPACE = /\p{Script=Han}[ \u00a0]+(?:\p{Script=Latin}|−?\d)|[\p{Script=Latin}\d%][ \u00a0]+\p{Script=Han}/u;
/** A half-width bracket or mark beside a Han character. */
const HALF_WIDTH = /\p{Script=Han}[(,;:?!)]|[(,;?!)]\p{Script=Han}/u;
const LOOSE = new RegExp(`${SPACE.source}|${HALF_WIDTH.source}`, 'gu');

/** Words that a sentence quotes. */
const QUOTED = /“[^”]*”|「[^」]*」/gu;
/** The number under which a yearbook prints a table, in front of its name: 9-22. */
const TABLE_NUMBER = /^\s*\d+-\d+ (?=\p{Script=Han})/u;

/** So much is shown of what stands around a fault. */
const AROUND = 12;

/**
 * Where the text of a Chinese page is spaced or punctuated as English is. What is shown as it was published stands aside,
 * and with it the head, which repeats titles.
 */
export function looseSpacing(html: string): string[] {
  const isPublished = ({ lang }: Readonly<Record<string, string>>, name: string) =>
    name === 'head' || (lang !== undefined && name !== 'html');
  return shownTexts(html, isPublished)
    .map((text) => [QUOTED, NAMES, TABLE_NUMBER].reduce((rest, aside) => rest.replace(aside, ''), text))
    .flatMap((text) =>
      [...text.matchAll(LOOSE)].map(({ index, 0: found }) =>
        text.slice(Math.max(0, index - AROUND), index + found.length + AROUND).trim(),
      ),
    );
}
