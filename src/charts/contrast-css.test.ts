import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { type ColourScheme, themeTokens } from './theme.ts';

const [usual, more] = ['./chart.css', './contrast.css'].map((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8'),
) as [string, string];

const onOwn = [...[1, 2, 3, 4].map((n) => `part-${n}`), ...[1, 2, 3, 4, 5].map((n) => `step-${n}`)];

for (const theme of ['light', 'dark'] satisfies readonly ColourScheme[]) {
  const own = themeTokens(more, theme);
  const tokens = { ...themeTokens(usual, theme), ...own };
  const colour = (name: string) => tokens[`--c-${name}`] ?? 'missing';

  // WCAG 2.2 calls 7:1 enhanced contrast.
  test.each(['ink', 'soft', 'subject', 'gap'])(`with more contrast %s text reads at 7:1, ${theme}`, (name) => {
    for (const ground of ['paper', 'raised', 'step-1'])
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(7);
  });

  test.each(onOwn)(`with more contrast text on %s reads at 7:1, ${theme}`, (name) => {
    expect(contrast(colour(`on-${name}`), colour(name))).toBeGreaterThanOrEqual(7);
  });

  test.each([1, 2, 3])(`with more contrast ink on door %i reads at 7:1, ${theme}`, (n) => {
    expect(contrast(colour('ink'), colour(`below-${n}`))).toBeGreaterThanOrEqual(7);
  });

  test.each(['hairline', 'context', 'hatch'])(`with more contrast lines of %s are seen at 4.5:1, ${theme}`, (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5);
  });

  test(`more contrast sets no colour that there is not, ${theme}`, () => {
    expect(Object.keys(own).length).toBeGreaterThan(9);
    expect(Object.keys(themeTokens(usual, theme))).toEqual(expect.arrayContaining(Object.keys(own)));
  });
}
