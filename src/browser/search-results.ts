import { readExcerpt } from '../search/excerpt.ts';
import { joinHan } from '../search/han-words.ts';
import { makeElement } from './make-element.ts';
import type { Group, Result } from './search-engine.ts';

/** Sentences with `%n` for a number. */
export interface ResultWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly more: string;
}

const FIRST = 5;
const NEXT = 20;

/** A section for a kind: heading with count, its best pages, and a button that lists more of them. */
export async function drawGroup({ kind, results }: Group, words: ResultWords, query: string): Promise<HTMLElement> {
  const number = makeElement('span', { className: 'soft' }, String(results.length));
  const heading = makeElement('h2', {}, words.kinds[kind] ?? kind, ' ', number);
  const list = makeElement('ol', { className: 'plain found' }, ...(await drawItems(results.slice(0, FIRST), query)));
  const section = makeElement('section', {}, heading, list);
  if (results.length > FIRST) section.append(moreButton(list, results, words.more, query));
  return section;
}

/** The button goes when all are listed; the keyboard goes on at the first page it added. */
function moreButton(list: HTMLElement, results: readonly Result[], text: string, query: string): HTMLButtonElement {
  const button = makeElement('button', { type: 'button' });
  const label = () => {
    button.textContent = text.replace('%n', String(Math.min(NEXT, results.length - list.childElementCount)));
  };
  button.addEventListener('click', async () => {
    const shown = list.childElementCount;
    const items = await drawItems(results.slice(shown, shown + NEXT), query);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    if (list.childElementCount >= results.length) button.remove();
    else label();
  });
  label();
  return button;
}

/** Pages whose title is the query, or begins with it, come first. */
async function drawItems(results: readonly Result[], query: string): Promise<HTMLElement[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  const found = pages.map(({ url, excerpt, meta }) => ({ url, excerpt, title: joinHan(meta.title ?? url) }));
  const distance = (title: string) => (title === query ? 0 : title.startsWith(query) ? 1 : 2);
  return found.sort((a, b) => distance(a.title) - distance(b.title)).map(drawItem);
}

function drawItem({ url, title, excerpt }: { url: string; title: string; excerpt: string }): HTMLElement {
  const parts = readExcerpt(excerpt, title).map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
  return makeElement(
    'li',
    {},
    makeElement('a', { href: url }, title),
    makeElement('p', { className: 'small soft' }, ...parts),
  );
}
