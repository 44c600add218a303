import { expect, test } from 'vitest';
import { textWidth } from '../charts/text-width.ts';
import { CARD, cardSvg } from './card-svg.ts';
import type { BuiltPage, PageFigure } from './read-page.ts';
import { plainText, svgTexts } from './svg-text.ts';

const MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M2 2h10v8H2z"/></svg>';
const drawing = (width: number, height: number) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect/></svg>`,
  width,
  height,
});
const page = (title: string, figures: readonly PageFigure[] = []): BuiltPage => ({
  lang: 'en',
  title,
  description: 'Figures on record: 12, with their sources.',
  siteName: 'Rural Ledger',
  address: 'https://l.example/en/a/',
  card: 'https://l.example/en/a/card.png',
  figures,
});
const finding = (title: string, ...drawings: ReturnType<typeof drawing>[]): PageFigure => ({
  title,
  source: 'Source: National Bureau of Statistics',
  drawings,
});

/** Every text with its place; nothing may reach beyond the margins. */
function placedTexts(svg: string) {
  return [...svg.matchAll(/<text class="([^"]*)" x="(\d+)" y="(\d+)" font-size="(\d+)">(.*?)<\/text>/g)].map(
    ([, tone = '', x, y, size, text = '']) => ({
      right: Number(x) + textWidth(plainText(text), Number(size), tone.includes('c-strong')),
      bottom: Number(y),
      text: plainText(text),
    }),
  );
}

test.each([
  'Hebei',
  [
    'The share of wages in the net income of people lifted out of poverty in the counties of the province of Sichuan',
    'is to reach seventy per cent by the end of the plan',
  ].join(' '),
  '2020年建档立卡贫困人口人均纯收入增幅高于全国农村居民收入增幅，并且高于全省农村居民收入增幅，工资性收入占比达到七成以上，易地搬迁户均有一人以上就业',
])('the title "%s" stays within the card', (title) => {
  const texts = placedTexts(cardSvg(page(title), '', MARK));
  expect(texts.length).toBeGreaterThan(2);
  for (const { right, bottom } of texts) {
    expect(right).toBeLessThanOrEqual(CARD.width - 64);
    expect(bottom).toBeLessThanOrEqual(CARD.height - 40);
  }
});

test('a finding stays beside its drawing', () => {
  const svg = cardSvg(page('Hebei', [finding('In 2021 people had 10,905 yuan each', drawing(340, 300))]), '', MARK);
  for (const { right } of placedTexts(svg)) expect(right).toBeLessThanOrEqual(608);
  expect(svgTexts(svg)).toContain('Hebei');
});

test('the first figure that can be read is shown, in its larger drawing', () => {
  const tall = finding('A long ranking', drawing(720, 1400), drawing(340, 1400));
  const flat = finding('A trend', drawing(720, 288), drawing(340, 248));
  const svg = cardSvg(page('Income', [tall, flat]), '', MARK);
  expect(svgTexts(svg).join(' ')).toContain('A trend');
  // 544 × 518 is the room; 340 × 248 grows 1.6 times.
  expect(svg).toContain('width="544.0" height="396.8"');
});

test('a page whose only figure is tall shows it whole', () => {
  const svg = cardSvg(page('Income', [finding('A long ranking', drawing(720, 1400))]), '', MARK);
  expect(svg).toContain('height="518.0"');
});

test('markup in a title is text', () => {
  expect(svgTexts(cardSvg(page('A < B & C'), '', MARK))).toContain('A < B & C');
});
