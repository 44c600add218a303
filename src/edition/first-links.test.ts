import { expect, test } from 'vitest';
import { firstLinks } from './first-links.ts';

const link = (id: string, text: string) => `<a class="term" href="/en/glossary/#${id}">${text}</a>`;

test('a term is linked where a page first uses it, whatever it is called later', () => {
  const page = `<p>${link('net-income', 'Net income')} and ${link('tiers', 'tier C')}</p><p>${link('net-income', 'net income')}.</p>`;
  expect(firstLinks(page)).toBe(
    `<p>${link('net-income', 'Net income')} and ${link('tiers', 'tier C')}</p><p>net income.</p>`,
  );
});

test('other links stay as they are, however often they come', () => {
  const page = '<a href="/a/">a</a> <a href="/a/">a</a> <a class="number" href="/b/">1</a>';
  expect(firstLinks(page)).toBe(page);
  expect(firstLinks('')).toBe('');
});

test('attributes that the development server adds to a link do not hide it', () => {
  const page = '<a class="term" href="/x/" data-line="3">one</a> <a class="term" href="/x/" data-line="3">two</a>';
  expect(firstLinks(page)).toBe('<a class="term" href="/x/" data-line="3">one</a> two');
});
