import { elementOf, type MarkupElement, readMarkup, textOf } from '../record/read-markup.ts';
import { FALLBACK, type Scales } from './locales.ts';

/** Attributes that are read out, in the language of their element. */
const SAID = ['aria-label', 'title', 'placeholder', 'alt'];
/** Elements that say nothing, or whose text takes no element around a part of it. */
const SILENT = /^(?:script|style|template)$/;
const UNDIVIDED = /^(?:text|tspan|title|desc|option|textarea|button)$/;
/** A link in a sentence of a story, with its words. */
const LINK = /\{link \S+ ([^{}]*)\}/g;

/**
 * Says in a page which of its texts are in the language that stands in for its own: by `lang` on the element that is
 * so as a whole, else around the part. What already names a language is left alone.
 * @param borrowed texts of that language, as they were handed to the page
 * @param scales how the page writes numbers out, in either language
 */
export function markBorrowed(html: string, borrowed: ReadonlySet<string>, scales: Scales | null = null): string {
  if (borrowed.size === 0) return html;
  const page = readMarkup(html);
  const body = elementOf(page, 'body');
  const own = elementOf(page, 'html')?.attribs.lang ?? '';
  return body ? insert(html, marksIn(body, { own, around: own, isBorrowed: madeOf(borrowed, scales) })) : html;
}

/** A piece of markup and where in the page it is to stand. */
type Mark = readonly [at: number, text: string];

interface Spoken {
  /** Language of the page, and that in force around the element. */
  readonly own: string;
  readonly around: string;
  readonly isBorrowed: (text: string) => boolean;
}

function marksIn(element: MarkupElement, { own, around, isBorrowed }: Spoken): Mark[] {
  const { name, attribs, children, startIndex } = element;
  if (SILENT.test(name) || 'lang' in attribs) return [];
  const whole = isBorrowed(textOf(name === 'svg' ? elementOf(element, 'title') : element));
  const lang = whole || SAID.some((said) => isBorrowed(attribs[said] ?? '')) ? FALLBACK : own;
  const mark: Mark[] = lang === around ? [] : [[(startIndex ?? 0) + 1 + name.length, ` lang="${lang}"`]];
  if (whole || UNDIVIDED.test(name)) return mark;
  const within = children.flatMap((child): Mark[] => {
    if (child.type === 'tag') return marksIn(child as MarkupElement, { own, around: lang, isBorrowed });
    if (child.type !== 'text' || !('data' in child) || !/\p{L}/u.test(child.data)) return [];
    const said = isBorrowed(child.data) ? FALLBACK : own;
    const span: Mark[] = [
      [child.startIndex ?? 0, `<span lang="${said}">`],
      [(child.endIndex ?? -1) + 1, '</span>'],
    ];
    return said === lang ? [] : span;
  });
  return [...mark, ...within];
}

/** Whether a text has letters and all of them are in texts of a set, one behind the other, with signs and digits between. */
function madeOf(texts: ReadonlySet<string>, scales: Scales | null): (text: string) => boolean {
  // The word of a power of ten is a sign as digits are: the unit behind it says whose language an amount is in.
  const words = (scales ?? []).map(([, word]) => word);
  const counted = new RegExp(`(?<=\\d)(?:${words.join('|')})`, 'g');
  const plainly = (text: string) => text.replace(counted, '').replace(/\s+/g, ' ').trim();
  // A page puts numbers and links into the holes of a text, and where it cut it into lines.
  const pieces = [...texts].flatMap((text) => text.replace(LINK, '\n$1\n').split(/\{[^{}]*\}|\n/));
  const plain = new Set(pieces.map((text) => fromLetter(plainly(text))));
  plain.delete('');
  const byStart = Map.groupBy(plain, (text) => text.slice(0, 2));
  for (const same of byStart.values()) same.sort((a, b) => b.length - a.length);
  return (text) => {
    let rest = fromLetter(plainly(text));
    const isSaid = rest !== '';
    while (rest !== '') {
      const found = byStart.get(rest.slice(0, 2))?.find((known) => rest.startsWith(known));
      if (found === undefined) return false;
      rest = fromLetter(rest.slice(found.length));
    }
    return isSaid;
  };
}

function fromLetter(text: string): string {
  return text.replace(/^\P{L}+/u, '');
}

function insert(html: string, marks: readonly Mark[]): string {
  const [first = html.length] = marks.map(([at]) => at);
  const rest = marks.map(([at, text], index) => text + html.slice(at, marks[index + 1]?.[0] ?? html.length));
  return html.slice(0, first) + rest.join('');
}
