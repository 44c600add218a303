import { joinHan } from './han-words.ts';

/** Part of an excerpt; marked where it answers the query. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Reads the excerpt of the index: neighbouring marks become one, entities characters, a stop between two pieces of a
 * page a Chinese one in Chinese. The title, with which every page begins, is not said again.
 */
export function readExcerpt(html: string, title: string): ExcerptPart[] {
  const merged = joinHan(html.replace(/<\/mark>(\s*)<mark>/g, '$1')).trim();
  const parts = merged.split(/<mark>(.*?)<\/mark>/gs).map((part, index) => ({
    text: part
      .replace(/(?<=\p{Script=Han})\. /gu, '。')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
    marked: index % 2 === 1,
  }));
  const whole = parts.map(({ text }) => text).join('');
  const begins = whole.startsWith(title);
  const rest = begins
    ? dropped(parts, title.length + (/^[.。\s]*/.exec(whole.slice(title.length))?.[0].length ?? 0))
    : parts;
  const shown = rest.filter(({ text }) => text !== '');
  if (shown.length === 0) return [];
  const before = begins ? [] : [{ text: '…', marked: false }];
  return [...before, ...shown, ...(/[.。？！]$/.test(whole) ? [] : [{ text: '…', marked: false }])];
}

/** The parts without their first characters. */
function dropped(parts: readonly ExcerptPart[], count: number): ExcerptPart[] {
  let left = count;
  return parts.map(({ text, marked }) => {
    const cut = Math.min(left, text.length);
    left -= cut;
    return { text: text.slice(cut), marked };
  });
}
