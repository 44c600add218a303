import type { FoundPage, Group } from '../search/group.ts';
import { plainText } from '../search/plain-text.ts';

/** Sentences with `%n` for a number. */
export interface ResultWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly more: string;
}

// Elements are made without `make-element.ts`: what two scripts share is a file of its own, and one more request of every page.
const FIRST = 5;
const NEXT = 20;

/** A section for a kind: heading with count, its best pages, and a button that lists more of them. */
export async function drawGroup({ kind, results }: Group, words: ResultWords, query: string): Promise<HTMLElement> {
  const section = document.createElement('section');
  const heading = section.appendChild(document.createElement('h2'));
  const number = document.createElement('span');
  number.className = 'soft';
  number.textContent = String(results.length);
  heading.append(words.kinds[kind] ?? kind, ' ', number);
  const list = section.appendChild(document.createElement('ol'));
  list.className = 'plain found';
  const items = await drawItems(results.slice(0, FIRST), query);
  list.append(...items);
  if (results.length > FIRST) section.append(moreButton(list, results, words.more, query));
  return section;
}

/**
 * The button goes when all are listed; the keyboard goes on at the first page it added, unless it has gone elsewhere while these
 * were fetched.
 */
function moreButton(list: HTMLElement, results: Group['results'], text: string, query: string): HTMLButtonElement {
  const button = document.createElement('button');
  const label = () => {
    button.textContent = text.replace('%n', String(Math.min(NEXT, results.length - list.childElementCount)));
  };
  button.type = 'button';
  let isFetching = false;
  button.addEventListener('click', async () => {
    if (isFetching) return;
    isFetching = true;
    const shown = list.childElementCount;
    const items = await drawItems(results.slice(shown, shown + NEXT), query).finally(() => {
      isFetching = false;
    });
    list.append(...items);
    // Some browsers leave the focus with the page when a button is pressed.
    if ([button, document.body].includes(document.activeElement as HTMLElement)) items[0]?.querySelector('a')?.focus();
    if (list.childElementCount >= results.length) button.remove();
    else label();
  });
  label();
  return button;
}

/** Pages whose title is the query, or begins with it, come first. */
async function drawItems(results: Group['results'], query: string): Promise<HTMLElement[]> {
  const pages = await Promise.all(results.map((read) => read()));
  const wanted = plainText(query);
  const distance = ({ title }: FoundPage) => {
    const own = plainText(title);
    return own === wanted ? 0 : own.startsWith(wanted) ? 1 : 2;
  };
  return pages.sort((a, b) => distance(a) - distance(b)).map(drawItem);
}

function drawItem({ url, title, parts }: FoundPage): HTMLElement {
  const item = document.createElement('li');
  const link = item.appendChild(document.createElement('a'));
  link.href = url;
  link.textContent = title;
  const text = item.appendChild(document.createElement('p'));
  text.className = 'small soft';
  for (const part of parts) {
    if (part.marked) text.appendChild(document.createElement('mark')).textContent = part.text;
    else text.append(part.text);
  }
  return item;
}
