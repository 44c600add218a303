import { describe, expect, test } from 'vitest';
import type { ChartOf } from '../charts/draw.ts';
import { GROUPED } from '../charts/fixtures/names.ts';
import { textWidth } from '../charts/text-width.ts';
import { localeById } from '../edition/locales.ts';
import type { Figure } from '../figures/figure.ts';
import { elementsOf, readMarkup, textOf } from '../record/read-markup.ts';
import { type PictureName, pictureNames } from '../record/vocabulary.ts';
import type { FrameWords } from './frame-texts.ts';
import { pictureFrames } from './picture-frames.ts';
import { layoutPicture, picturesOf, previewOf } from './pictures-of.ts';

const words = {
  t: (key: string, values: Readonly<Record<string, string>> = {}) =>
    key === 'figure.source' ? `Source: ${values.sources}` : key === 'site.name' ? 'Rural Ledger' : key,
  list: (parts: readonly string[]) => parts.join(' · '),
  path: (path: string) => `/en${path}`,
  locale: localeById('en'),
} as unknown as FrameWords;
const site = new URL('https://ledger.example');

const bars = (count: number): ChartOf => ({
  kind: 'ranking',
  input: {
    noData: 'no data',
    numbers: GROUPED,
    items: Array.from({ length: count }, (_, at) => ({ id: `${at}`, label: `Place ${at}`, value: 100 - at })),
  },
});
const trend: ChartOf = {
  kind: 'trend',
  input: {
    noData: 'no data',
    numbers: GROUPED,
    series: [{ id: 'a', label: 'China', points: [2019, 2020, 2021].map((period) => ({ period, value: period })) }],
    subject: 'a',
  },
};
const figure = (drawing: ChartOf, more: Partial<Figure> = {}): Figure => ({
  ...{
    id: 'a.b',
    locale: 'en',
    title: 'In 2021 people had 10,905 yuan each',
    subtitle: 'Income · Yuan · 2021',
    drawing,
  },
  ...{
    rows: [],
    computed: null,
    remarks: ['The grey line is China.'],
    key: [{ text: '=: computed', term: null }],
    page: '/a/',
  },
  sources: [{ id: 'nbs', publisher: 'National Bureau of Statistics', details: ' (2021)' }],
  ...{ pictures: pictureNames, release: '1', ...more },
});

/** Every line of text of a picture with its place, size and look; those of the drawing where they come out. */
function textsOf(svg: string) {
  const scaled = /<g transform="translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)">/.exec(svg);
  const nested = /<svg x="([\d.]+)" y="([\d.]+)"/.exec(svg);
  const [x, y, scale] = scaled ? scaled.slice(1).map(Number) : [...(nested?.slice(1).map(Number) ?? [0, 0]), 1];
  const markup = readMarkup(svg);
  const inDrawing = new Set(elementsOf(markup, 'svg text'));
  return elementsOf(markup, 'text').map((element) => {
    const own = inDrawing.has(element);
    const number = (name: string) => Number(element.attribs[name]) * (own ? (scale ?? 1) : 1);
    const size = number('font-size');
    const width = textWidth(textOf(element), size, element.attribs.class?.includes('c-strong'));
    const anchor = element.attribs['text-anchor'] ?? 'start';
    const at = number('x') + (own ? (x ?? 0) : 0);
    const left = anchor === 'end' ? at - width : anchor === 'middle' ? at - width / 2 : at;
    return { text: textOf(element), size, left, right: left + width, bottom: number('y') + (own ? (y ?? 0) : 0) };
  });
}
const draw = (one: Figure, name: PictureName) => layoutPicture(words, one, site, name)?.draw() ?? '';

describe.each(pictureNames)('%s', (name) => {
  const { width, height } = pictureFrames[name];

  test.each([
    ['few bars', figure(bars(6))],
    ['a trend', figure(trend)],
    [
      'a long title',
      figure(trend, { title: `${'Rural disposable income per person in the province '.repeat(4)}fell` }),
    ],
    ['a page with a long address', figure(bars(6), { page: `/${'indicator-of-the-rural-'.repeat(5)}/` })],
  ])('of %s says all and cuts nothing', (_, one) => {
    const texts = textsOf(draw(one, name));
    const said = texts.map(({ text }) => text).join(' ');
    for (const part of [one.subtitle, 'Source: National Bureau', 'The grey line', '=: computed', 'ledger.example'])
      expect(said).toContain(part);
    for (const { left, right, bottom } of texts) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThan(layoutPicture(words, one, site, name)?.height ?? 0);
    }
    if (height === undefined) return;
    // Letters of 20 px at least: what is seen at a third of its size can be read.
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(19.99);
  });
});

test('a figure whose letters would be too small has no picture of a fixed size', () => {
  const names = (one: Figure) => picturesOf(words, one, site).map(({ name }) => name);
  expect(names(figure(bars(6)))).toEqual(['wide', 'social', 'square', 'narrow', 'print']);
  expect(names(figure(bars(60)))).toEqual(['wide', 'narrow', 'print']);
  expect(names(figure(bars(6), { pictures: ['social'] }))).toEqual(['social']);
});

test('a long title is set smaller before it takes a fourth line', () => {
  const sizeOf = (title: string) =>
    Math.max(...textsOf(draw(figure(trend, { title }), 'social')).map(({ size }) => size));
  expect(sizeOf('Short')).toBe(42);
  expect(sizeOf('Rural disposable income per person rose everywhere '.repeat(4))).toBeLessThan(42);
});

test('pictures tell their addresses and sizes', () => {
  const files = picturesOf(words, figure(bars(6)), site);
  expect(files.map(({ path }) => path)).toEqual([
    '/embed/a.b.png',
    '/embed/a.b.social.png',
    '/embed/a.b.square.png',
    '/embed/a.b.narrow.png',
    '/embed/a.b.print.png',
  ]);
  expect(files.map(({ width }) => width)).toEqual([1440, 1200, 1080, 720, 2126]);
  expect(files.slice(1, 3).map(({ height }) => height)).toEqual([675, 1080]);
});

test('the preview of a page is that of the first figure that has one', () => {
  const [tall, flat] = [figure(bars(60)), figure(trend, { id: 'c' })];
  expect(previewOf(words, [tall, flat], site)?.path).toBe('/embed/c.social.png');
  expect(previewOf(words, [tall], site)).toBeUndefined();
});
