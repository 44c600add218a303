/** Quotes, titles and names of sources in another language than the page say which one. */
import { beforeAll, expect, test } from 'vitest';
import { elementsOf, type MarkupElement, readMarkup, textOf } from '../record/read-markup.ts';
import { splitLocale } from './audit/site.ts';
import { type Built, builtPages } from './built-pages.ts';

/** A text that came from a source, with the language in force where it stands. */
interface Cited {
  readonly path: string;
  readonly lang: string;
  readonly text: string;
}

let cited: readonly Cited[];
beforeAll(() => {
  cited = [...builtPages().values()].flatMap(citedIn);
});

/** Quotes, links that lead to a source, and the headings of the pages of sources. */
function citedIn({ path, html }: Built): Cited[] {
  const heading = /\/sources\/[^/]+\/$/.test(path) ? ', h1' : '';
  return elementsOf(readMarkup(html), `blockquote, a[href*="/sources/"]:not([hreflang])${heading}`)
    .filter(({ attribs: { href } }) => href === undefined || /^\/sources\/[^/#]+\/$/.test(splitLocale(href).rest))
    .flatMap((element) => {
      const parts = elementsOf(element, 'span, p');
      return parts.length > 0 ? parts : [element];
    })
    .map((element) => ({ path, lang: langOf(element), text: textOf(element) }));
}

/** The language in force where an element stands. */
function langOf(element: MarkupElement | null): string {
  return element === null ? '' : (element.attribs.lang ?? langOf(element.parent as MarkupElement | null));
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const han = /\p{Script=Han}/gu;
const latin = /\p{Script=Latin}/gu;
const listed = (found: readonly Cited[]) =>
  [...new Set(found.map(({ path, lang, text }) => `${path} ${lang}: ${text.slice(0, 40)}`))].slice(0, 10);

test('there are quotes and titles to look at', () => {
  expect(cited.length).toBeGreaterThan(1000);
});

test('what has no Han character is not called Chinese', () => {
  const wrong = cited.filter(
    ({ lang, text }) => lang.startsWith('zh') && count(text, han) === 0 && count(text, latin) > 12,
  );
  expect(listed(wrong)).toEqual([]);
});

test('what is mostly Han characters is called Chinese', () => {
  const wrong = cited.filter(({ lang, text }) => !lang.startsWith('zh') && 3 * count(text, han) > count(text, latin));
  expect(listed(wrong)).toEqual([]);
});

test('simplified quotes are not called traditional', () => {
  const simplified = /[国发农贫这对时东车为]/;
  expect(listed(cited.filter(({ lang, text }) => lang === 'zh-Hant' && simplified.test(text)))).toEqual([]);
});
