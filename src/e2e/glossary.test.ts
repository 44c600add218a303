/** The glossary as built, and the links to it from where pages first use its terms. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { elementOf, elementsOf, type MarkupElement, readMarkup, textOf } from '../record/read-markup.ts';
import { englishPages, FOLDER } from './built-pages.ts';
import { LOCALES } from './routes.ts';

const pageAt = (path: string) => readMarkup(readFileSync(join(FOLDER, path, 'index.html'), 'utf8'));
const hrefsOf = (entry: MarkupElement) => elementsOf(entry, 'a').map(({ attribs }) => attribs.href ?? '');
const entriesOf = (prefix: string) => elementsOf(pageAt(`${prefix}/glossary/`), 'dl.terms > div');

test.each(LOCALES)('the glossary in $lang names every term, with what it means', ({ prefix }) => {
  const entries = entriesOf(prefix);
  expect(entries.length).toBeGreaterThanOrEqual(24);
  expect(entries.map(({ attribs }) => attribs.id)).toEqual(entriesOf('').map(({ attribs }) => attribs.id));
  for (const entry of entries) {
    expect(textOf(elementOf(entry, 'dt')), entry.attribs.id).not.toBe('');
    expect(textOf(elementOf(entry, 'dd')).length, entry.attribs.id).toBeGreaterThan(10);
  }
});

test.each(LOCALES)(
  'each term in $lang leads to its source or to a page that tells more, and both exist',
  ({ prefix }) => {
    for (const entry of entriesOf(prefix)) {
      const hrefs = hrefsOf(entry);
      expect(hrefs.length, entry.attribs.id).toBeGreaterThan(0);
      for (const href of hrefs) {
        const [path = '', anchor] = href.split('#');
        expect(existsSync(join(FOLDER, path, 'index.html')), href).toBe(true);
        if (anchor) expect(elementOf(pageAt(path), `[id="${anchor}"]`), href).not.toBeNull();
      }
    }
    expect(
      entriesOf(prefix).filter((entry) => hrefsOf(entry).some((href) => href.includes('/sources/'))).length,
    ).toBeGreaterThan(10);
  },
);

test('pages link each term once, from running text, to an entry that there is', () => {
  const known = new Set(entriesOf('/en').map(({ attribs }) => `/en/glossary/#${attribs.id}`));
  const faults: string[] = [];
  let linked = 0;
  for (const [path, page] of englishPages(/class="[^"]*\bterm\b/)) {
    const hrefs = elementsOf(page, 'a.term').map(({ attribs }) => attribs.href ?? '');
    linked += Math.sign(hrefs.length);
    if (new Set(hrefs).size < hrefs.length) faults.push(`${path} links a term twice`);
    for (const href of hrefs) if (!known.has(href)) faults.push(`${path} links ${href}`);
    const misplaced = elementsOf(page, ':is(a, h1, h2, h3, blockquote, table, summary) a.term');
    for (const link of misplaced) faults.push(`${path} links “${textOf(link)}” where it should not`);
  }
  expect(faults).toEqual([]);
  expect(linked).toBeGreaterThan(100);
});

test.each(LOCALES)('the legend of marks and the foot of a page in $lang lead to the glossary', ({ prefix }) => {
  const page = pageAt(`${prefix}/poverty/`);
  const marks = elementsOf(page, 'p.key').flatMap(hrefsOf);
  expect(marks).toContain(`${prefix}/glossary/#tiers`);
  expect(hrefsOf(elementOf(page, 'footer') as MarkupElement)).toContain(`${prefix}/glossary/`);
});
