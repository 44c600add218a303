import { readFileSync } from 'node:fs';
import { lab } from 'd3';
import { expect, test } from 'vitest';
import { asSeenWith, visions } from './colour-vision.ts';
import { themeTokens } from './theme.ts';

/** Distance of two colours in CIELAB (1976); about 2 can just be told apart, 20 is told apart at a glance. */
function colourDistance(a: string, b: string): number {
  const [first, second] = [lab(a), lab(b)];
  return Math.hypot(first.l - second.l, first.a - second.a, first.b - second.b);
}

const css = readFileSync(new URL('./chart.css', import.meta.url), 'utf8');

test('greys look the same to everybody', () => {
  for (const vision of visions)
    for (const grey of ['#000000', '#808080', '#ffffff'])
      expect(colourDistance(asSeenWith(vision, grey), grey)).toBeLessThan(1);
});

test('without red or green cones pure red and a dark olive are close, with them far apart', () => {
  expect(colourDistance('#ff0000', '#6d5f00')).toBeGreaterThan(80);
  expect(colourDistance(asSeenWith('deuteranopia', '#ff0000'), asSeenWith('deuteranopia', '#a39000'))).toBeLessThan(12);
});

for (const theme of ['light', 'dark'] as const)
  test.each(visions)(`subject, gap, context and paper are told apart at a glance with %s, ${theme}`, (vision) => {
    const tokens = themeTokens(css, theme);
    const seen = ['subject', 'gap', 'context', 'paper'].map((name) => asSeenWith(vision, tokens[`--c-${name}`] ?? ''));
    for (const [index, one] of seen.entries())
      for (const other of seen.slice(index + 1)) expect(colourDistance(one, other)).toBeGreaterThanOrEqual(20);
  });
