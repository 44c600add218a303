import { expect, test } from 'vitest';
import { heightRule } from './height-rule.ts';

/** What a browser makes of a rule at a width. */
function computed(rule: string, width: number): number {
  const script = rule
    .replaceAll(/([\d.]+)cqw/g, (_, share) => `(${(Number(share) * width) / 100})`)
    .replaceAll('px', '')
    .replaceAll(/(max|min)\(/g, 'Math.$1(');
  return new Function(`return ${script}`)() as number;
}

const widths = Array.from({ length: 1400 - 280 }, (_, index) => 280 + index + 0.3);

// A title of 3,000 px and notes of 9,000, in lines of 25 px; a narrow drawing of 600 or a wide one of 400.
const texts = (width: number) => (Math.ceil(3000 / width) + Math.ceil(9000 / width)) * 25;
const framed = (narrow: number, wide: number) => (width: number) => {
  const inner = Math.floor(width) - 34;
  if (inner < 640) return narrow + texts(inner);
  return inner < 1024 ? wide + texts(inner) : wide + Math.ceil(3000 / inner) * 25;
};

test.each([
  [600, 400],
  [400, 600],
  [500, 500],
])('a rule never lies below the height it follows, narrow %i and wide %i', (narrow, wide) => {
  const height = framed(narrow, wide);
  const { fixed, following } = heightRule(height);
  const cut = widths.filter((width) => computed(following, width) < height(width));
  expect(cut).toEqual([]);
  expect(Math.max(...widths.map(height))).toBe(fixed);
});

test('a rule leaves less than a tenth blank at half the widths and less than a fifth at nine of ten', () => {
  const height = framed(600, 400);
  const { following } = heightRule(height);
  const blank = widths.map((width) => 1 - height(width) / computed(following, width)).toSorted((a, b) => a - b);
  expect(blank[Math.floor(blank.length / 2)]).toBeLessThan(0.1);
  expect(blank[Math.floor(blank.length * 0.9)]).toBeLessThan(0.2);
});

test('one height at every width is said as it is', () => {
  const { fixed, following } = heightRule(() => 500);
  expect(fixed).toBe(500);
  expect(new Set(widths.map((width) => computed(following, width)))).toEqual(new Set([500]));
});
