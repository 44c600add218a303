import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { GROUPED } from '../charts/fixtures/names.ts';
import type { Figure } from '../figures/figure.ts';
import { elementOf, readMarkup, textOf } from '../record/read-markup.ts';
import { componentCode, embedCode } from './embed-code.ts';
import type { FrameWords } from './frame-texts.ts';

const words = {
  t: (key: string) => key,
  list: (parts: readonly string[]) => parts.join(', '),
  path: (path: string) => path,
  locale: { id: 'zh-Hant', smallLine: 25 },
} as unknown as FrameWords;
const figure = {
  id: 'income.strip',
  title: 'Incomes of “A & B” < 5 "yuan"',
  subtitle: 'yuan',
  remarks: [],
  key: [],
  sources: [],
  drawing: {
    kind: 'dumbbell',
    input: {
      rows: [{ id: 'a', label: '河北', from: 5, to: 9 }],
      noData: 'none',
      numbers: GROUPED,
      fromLabel: '2013',
      toLabel: '2020',
    },
  },
} as unknown as Figure;
const address = {
  source: 'https://ledger.example/zh-hant/embed/income.strip/?a=1&b=2',
  home: 'https://ledger.example/x/',
};
const code = embedCode(words, figure, address);
const frame = elementOf(readMarkup(code), 'iframe')?.attribs ?? {};

/** What filters of feeds and mail leave: no frame, no script, no style. */
const withoutFrames = (code: string) => code.replaceAll(/<\/?(iframe|noscript)[^>]*>| style="[^"]*"/g, '');

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] }),
);

test.each([
  ['frame', code],
  ['frame with its picture', embedCode(words, figure, { ...address, picture: 'https://ledger.example/a&b.png' })],
  ['component', componentCode(words, figure, address)],
])('the code of the %s is valid HTML on one line or two', (_, text) => {
  expect(validator.validateStringSync(text).results.flatMap(({ messages }) => messages)).toEqual([]);
  expect(text.split('\n').length).toBeLessThanOrEqual(2);
});

test('the code names the embed, says what it shows, and waits until it is in sight', () => {
  expect(frame.src).toBe(address.source);
  expect(frame.title).toContain('“A & B” < 5 "yuan"');
  expect(frame.loading).toBe('lazy');
});

test.each([
  ['its picture', { ...address, picture: 'https://ledger.example/a&b.png' }, 'https://ledger.example/a&b.png'],
  ['its title', address, undefined],
])('where frames are taken out, %s leads to the chart', (_, address, picture) => {
  const left = readMarkup(withoutFrames(embedCode(words, figure, address)));
  expect(elementOf(left, 'a')?.attribs.href).toBe(address.home);
  expect(elementOf(left, 'img')?.attribs.src).toBe(picture);
  expect(elementOf(left, 'img')?.attribs.alt ?? textOf(left)).toBe(figure.title);
});

test('the height holds as an attribute, as a length, and as a length that follows the width', () => {
  const heights = [...(frame.style ?? '').matchAll(/(?:^|;)height:([^;]+)!important/g)].map(([, height]) => height);
  expect(heights[0]).toBe(`${frame.height}px`);
  expect(heights[1]).toMatch(/^max\(.*100cqw/);
  expect(Number(frame.height)).toBeGreaterThan(100);
});

test('without its wrapper the frame keeps the tallest height', () => {
  const name = /min-height:var\((--[\w-]+),(\d+)px\)/.exec(frame.style ?? '');
  expect(name?.[2]).toBe(frame.height);
  expect(elementOf(readMarkup(code), 'div')?.attribs.style).toContain(`${name?.[1]}:/**/0px`);
});

test('a longer last line asks for a higher frame', () => {
  const taller = embedCode(words, figure, { ...address, last: '乡村台账'.repeat(40) });
  // 160 characters of 14 px are 10 lines of 17 in 246 px, 1 to 3 lines are there without.
  const height = Number(elementOf(readMarkup(taller), 'iframe')?.attribs.height);
  expect(height - Number(frame.height)).toBeGreaterThanOrEqual(7 * 25);
});

test('the component names chart, language and height, brings its script along, and leads to the page without it', () => {
  const markup = readMarkup(componentCode(words, figure, address));
  expect(elementOf(markup, 'rural-ledger-chart')?.attribs).toEqual({
    chart: 'income.strip',
    lang: 'zh-hant',
    height: frame.height,
  });
  expect(elementOf(markup, 'rural-ledger-chart a')?.attribs.href).toBe(address.home);
  expect(elementOf(markup, 'script')?.attribs.src).toBe('https://ledger.example/embed.js');
});
