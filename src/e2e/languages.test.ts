/** Quotes, titles and names of sources in another language than the page say which one. */
import { beforeAll, expect, test } from 'vitest';
import { plainText } from '../pictures/svg-text.ts';
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
function citedIn({ path, lang, html }: Built): Cited[] {
  const patterns = [
    /<(blockquote)\b([^>]*)>([\s\S]*?)<\/blockquote>/g,
    /<(a)\b((?![^>]*hreflang)[^>]*href="(?:\/zh-hant|\/en)?\/sources\/[^/"#]+\/"[^>]*)>([\s\S]*?)<\/a>/g,
    ...(/\/sources\/[^/]+\/$/.test(path) ? [/<(h1)\b([^>]*)>([\s\S]*?)<\/h1>/g] : []),
  ];
  return patterns.flatMap((pattern) =>
    [...html.matchAll(pattern)].flatMap(([, , attributes = '', inner = '']) => {
      const outer = langIn(attributes) ?? lang;
      const parts = [...inner.matchAll(/<(?:span|p)\b([^>]*)>([\s\S]*?)<\/(?:span|p)>/g)];
      return parts.length > 0
        ? parts.map(([, own = '', text = '']) => ({ path, lang: langIn(own) ?? outer, text: plainText(text) }))
        : [{ path, lang: outer, text: plainText(inner) }];
    }),
  );
}

function langIn(attributes: string): string | undefined {
  return /\slang="([^"]*)"/.exec(attributes)?.[1];
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const han = /\p{Script=Han}/gu;
const latin = /\p{Script=Latin}/gu;
const told = (found: readonly Cited[]) =>
  [...new Set(found.map(({ path, lang, text }) => `${path} ${lang}: ${text.slice(0, 40)}`))].slice(0, 10);

test('there are quotes and titles to look at', () => {
  expect(cited.length).toBeGreaterThan(1000);
});

test('what has no Han character is not called Chinese', () => {
  const wrong = cited.filter(
    ({ lang, text }) => lang.startsWith('zh') && count(text, han) === 0 && count(text, latin) > 12,
  );
  expect(told(wrong)).toEqual([]);
});

test('what is mostly Han characters is called Chinese', () => {
  const wrong = cited.filter(({ lang, text }) => !lang.startsWith('zh') && 3 * count(text, han) > count(text, latin));
  expect(told(wrong)).toEqual([]);
});

test('simplified quotes are not called traditional', () => {
  const simplified = /[国发农贫这对时东车为]/;
  expect(told(cited.filter(({ lang, text }) => lang === 'zh-Hant' && simplified.test(text)))).toEqual([]);
});
