import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import type { Edition } from '../edition/edition.ts';
import { altText, findingSentence } from './alt-text.ts';
import type { Figure } from './figure.ts';

const words = allWords([], []);
const editionOf = (locale: 'en' | 'zh-Hans' | 'zh-Hant', nation: string) =>
  ({ ...words[locale], record: { nation: 'CN' }, regionName: () => nation }) as unknown as Edition;
const english = editionOf('en', 'China');
const row = (regionName: string, period: string) => ({ regionName, period });
const figureOf = (more: object) =>
  ({
    ...{ title: 'Income in Hebei rose', subtitle: 'Rural income · Yuan', drawing: { kind: 'trend' } },
    rows: [row('Hebei', '2013'), row('Hebei', 'August 2020')],
    ...more,
  }) as unknown as Figure;

test('it says the kind, what is shown, the years and regions that nothing else names, and the finding', () => {
  expect(altText(english, figureOf({}))).toBe('Chart (Trend): Rural income, Yuan, 2013–2020. Income in Hebei rose.');
  expect(altText(english, figureOf({ rows: [row('Hebei', '2020'), row('Gansu', '2020'), row('China', '2020')] }))).toBe(
    'Chart (Trend): Rural income, Yuan, Gansu, 2020. Income in Hebei rose.',
  );
  const many = ['A', 'B', 'C', 'D', 'China'].map((name) => row(name, '2020'));
  expect(altText(english, figureOf({ rows: many }))).toBe(
    'Chart (Trend): Rural income, Yuan, 4 regions, 2020. Income in Hebei rose.',
  );
  expect(altText(english, figureOf({ rows: [] }))).toBe('Chart (Trend): Rural income, Yuan. Income in Hebei rose.');
});

test('it repeats no year and no number of regions that title or subtitle has', () => {
  const rows = ['A', 'B', 'C', 'D', 'China'].map((name) => row(name, '2020'));
  const subtitle = 'Rural income · Yuan · 4 regions · 2020';
  expect(altText(english, figureOf({ rows, subtitle }))).toBe(
    'Chart (Trend): Rural income, Yuan, 4 regions, 2020. Income in Hebei rose.',
  );
});

test('it speaks Chinese in either script', () => {
  const said = { title: '河北收入上升', subtitle: '农村收入 · 元', rows: [row('河北', '2013'), row('河北', '2020')] };
  expect(altText(editionOf('zh-Hans', '全国'), figureOf(said))).toBe(
    '统计图（走势）：农村收入，元，2013—2020。河北收入上升。',
  );
  expect(altText(editionOf('zh-Hant', '全国'), figureOf(said))).toMatch(/^統計圖（/);
});

test('a long one leaves out first the rest of the subtitle, then all but the finding, and is never longer than 250 characters', () => {
  const subtitle = `Rural income · ${'x'.repeat(200)}`;
  expect(altText(english, figureOf({ subtitle }))).toBe(
    'Chart (Trend): Rural income, 2013–2020. Income in Hebei rose.',
  );
  const title = 'word '.repeat(46).trim();
  expect(altText(english, figureOf({ title }))).toBe(`${title}.`);
  expect(altText(english, figureOf({ title: 'word '.repeat(100) })).length).toBeLessThanOrEqual(250);
});

test('a finding to be quoted ends as a sentence, with spaces that every program knows', () => {
  expect(findingSentence(english, { title: '5\u00a0yuan' })).toBe('5 yuan.');
});
