import { Parser } from 'htmlparser2';

/** A term of the source in brackets behind its translation is quoted. */
const TERMS = /\(\p{Script=Han}[^()]*\)/gu;

/** How many words of a page are in the script of its language, and how many in another. */
export interface WordsOfPage {
  readonly own: number;
  readonly other: number;
  /** What is in another script, in the order of the page. */
  readonly others: readonly string[];
}

/** Quotes stand as they were written; code, addresses, names of formats and what is not shown are no words. */
const SILENT = new Set(['script', 'style', 'template', 'code', 'pre', 'textarea', 'blockquote', 'q', 'cite']);

const HAN = /\p{Script=Han}/gu;
/** A word of two letters or more; the grades of a row of cells, AABBB, are none. */
const LATIN = /(?!(\p{Script=Latin})\1*(?!\p{L}))\p{Script=Latin}[\p{Script=Latin}’'-]+/gu;
/** Addresses and names of files are no words. */
export const NAMES =
  /https?:\S+|[\w./-]+\.(?:csv|xlsx?|html?|json|dta|dat|pdf|md|ipynb|docx?|txt|rmd|sav|sql|js|com|cn|net|org)\b\S*/giu;

/**
 * Counts words by script: a Han character is a word, as a run of letters is. `null` for a page without words.
 * @param html a whole page, which says its language
 */
export function wordsOfPage(html: string): WordsOfPage | null {
  const language = /<html[^>]*\blang="([^"]+)"/.exec(html)?.[1] ?? '';
  const [ownScript, otherScript] = language.startsWith('zh') ? [HAN, LATIN] : [LATIN, HAN];
  const others: string[] = [];
  let own = 0;
  let other = 0;
  for (const shown of shownTexts(html)) {
    const text = shown.replace(NAMES, '').replace(TERMS, '');
    own += text.match(ownScript)?.length ?? 0;
    const found = text.match(otherScript)?.length ?? 0;
    other += found;
    if (found > 0) others.push(text.trim());
  }
  return own + other === 0 ? null : { own, other, others };
}

/**
 * The texts of a page that are not silent, nor lead to it in another language; each piece between two tags.
 * @param isAside what else is left out, by its attributes
 */
export function shownTexts(
  html: string,
  isAside: (attributes: Readonly<Record<string, string>>, name: string) => boolean = () => false,
): string[] {
  const texts: string[] = [];
  const stack: boolean[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { hreflang, id, translate } = attributes;
      const isName = hreflang !== undefined || id === 'offers' || translate === 'no';
      stack.push(SILENT.has(name) || isName || isAside(attributes, name));
      if (stack.at(-1)) silent++;
    },
    onclosetag: () => {
      if (stack.pop()) silent--;
    },
    ontext: (text) => {
      if (silent === 0 && text.trim() !== '') texts.push(text);
    },
  });
  parser.end(html);
  return texts;
}
