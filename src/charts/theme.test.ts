import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, luminance } from './contrast.ts';
import { type ColourScheme, flatCss, themeTokens } from './theme.ts';

const css = readFileSync(new URL('./chart.css', import.meta.url), 'utf8');
const THEMES: readonly ColourScheme[] = ['light', 'dark'];

const onPaper = ['ink', 'soft', 'subject', 'gap'];
const onOwn = [...[1, 2, 3, 4].map((n) => `part-${n}`), ...[1, 2, 3, 4, 5].map((n) => `step-${n}`)];

for (const theme of THEMES) {
  const tokens = themeTokens(css, theme);
  const colour = (name: string) => tokens[`--c-${name}`] ?? 'missing';

  test.each(onPaper)(`%s text reads at 4.5:1 on both papers, ${theme}`, (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(name), colour('raised'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(onOwn)(`text on %s reads at 4.5:1, ${theme}`, (name) => {
    expect(contrast(colour(`on-${name}`), colour(name))).toBeGreaterThanOrEqual(4.5);
  });

  test(`the four tones of parts grow lighter step by step, ${theme}`, () => {
    const steps = [1, 2, 3, 4].map((n) => colour(`part-${n}`));
    steps.slice(1).forEach((step, index) => {
      const before = steps[index] as string;
      expect(luminance(step)).toBeGreaterThan(luminance(before));
      expect(contrast(step, before)).toBeGreaterThanOrEqual(1.4);
    });
  });

  test(`the five steps of the map lead away from paper, ${theme}`, () => {
    const distance = [1, 2, 3, 4, 5].map((n) => contrast(colour(`step-${n}`), colour('paper')));
    expect([...distance].sort((a, b) => a - b)).toEqual(distance);
  });

  test(`the steps of what is below lead away from paper, and ink reads on them at 4.5:1, ${theme}`, () => {
    const steps = [1, 2, 3].map((n) => colour(`below-${n}`));
    const distance = steps.map((step) => contrast(step, colour('paper')));
    expect([...distance].sort((a, b) => a - b)).toEqual(distance);
    for (const step of steps) expect(contrast(colour('ink'), step)).toBeGreaterThanOrEqual(4.5);
  });

  test(`flat rules name no custom property, ${theme}`, () => {
    expect(flatCss(css, theme)).not.toContain('var(');
  });
}

test('both ways into the dark theme set the same colours', () => {
  const media = css.slice(css.indexOf('@media'), css.indexOf('@media screen {'));
  const pairs = [...media.matchAll(/(--c-[a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]);
  expect(Object.fromEntries(pairs)).toEqual(themeTokens(css, 'dark'));
});

test('both themes set the same names', () => {
  expect(Object.keys(themeTokens(css, 'dark'))).toEqual(Object.keys(themeTokens(css, 'light')));
});
