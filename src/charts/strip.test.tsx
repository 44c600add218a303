/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { GROUPED } from './fixtures/names.ts';
import { layoutStrip, Strip } from './strip.tsx';
import type { StripDot, StripInput, StripRow } from './strip-row.ts';

const dot = (label: string, value: number, mark?: string, tableRow?: number): StripDot => ({
  id: label,
  label,
  value,
  mark,
  tableRow,
});
const row = (label: string, dots: readonly StripDot[], own?: StripDot): StripRow => ({ id: label, label, dots, own });
const input = (rows: readonly StripRow[], more: Partial<StripInput> = {}): StripInput => ({
  ...{ rows, median: '中位数', noData: '未收录', numbers: GROUPED, width: 720 },
  ...more,
});
const words = (given: StripInput) => layoutStrip(given).texts.map(({ text }) => text);

describe('layout', () => {
  test('no rows give a small sheet, a row without dots a hatch with words', () => {
    expect(layoutStrip(input([])).height).toBeLessThan(10);
    const layout = layoutStrip(input([row('福州', [])]));
    expect(layout.stubs).toHaveLength(1);
    expect(layout.texts.map(({ text }) => text)).toEqual(['福州', '未收录']);
  });

  test('one dot stands in the middle and has no median', () => {
    const { dots, medians } = layoutStrip(input([row('福州', [dot('闽侯', 18492)])]));
    expect(dots).toHaveLength(1);
    expect(medians).toEqual([]);
  });

  test('the median is the middle value, or the mean of the two in the middle', () => {
    const odd = [dot('a', 1), dot('b', 5), dot('c', 90)];
    expect(words(input([row('x', odd)]))).toContain('中位数5');
    expect(words(input([row('x', [...odd, dot('d', 7)])]))).toContain('中位数6');
  });

  test('few dots are all named, many only at the ends', () => {
    const few = [dot('福州', 17991), dot('厦门', 22410), dot('莆田', 19419)];
    expect(words(input([row('福建', few)]))).toEqual(
      expect.arrayContaining(['福州17,991', '莆田19,419', '厦门22,410']),
    );
    const many = Array.from({ length: 10 }, (_, index) => dot(`县${index}`, 14000 + index * 1000));
    const texts = words(input([row('福州', many)]));
    expect(texts.filter((text) => text.startsWith('县'))).toEqual(['县0 14,000', '县9 23,000']);
  });

  test('equal values are all seen', () => {
    const { dots } = layoutStrip(input([row('x', [dot('a', 7), dot('b', 7), dot('c', 7)])]));
    expect(new Set(dots.map(({ x }) => x)).size).toBe(1);
    expect(new Set(dots.map(({ y }) => y)).size).toBe(3);
  });

  test('places are proportional to values, negative ones to the left', () => {
    const { dots } = layoutStrip(input([row('x', [dot('a', -10), dot('b', 0), dot('c', 20)])]));
    const [a = 0, b = 0, c = 0] = dots.map(({ x }) => x);
    expect((c - b) / (b - a)).toBeCloseTo(2, 1);
  });

  test('all rows share one scale', () => {
    const { dots } = layoutStrip(
      input([row('x', [dot('a', 10), dot('b', 20)]), row('y', [dot('c', 20), dot('d', 40)])]),
    );
    expect(dots[1]?.x).toBe(dots[2]?.x);
  });

  test('the order of dots does not matter', () => {
    const dots = [dot('a', 3), dot('b', 1), dot('c', 2), dot('d', 2)];
    expect(layoutStrip(input([row('x', [...dots].reverse())]))).toEqual(layoutStrip(input([row('x', dots)])));
  });

  test('the whole has its own mark and name, a figure with a mark an open dot', () => {
    const { owns, dots } = layoutStrip(input([row('x', [dot('a', 1, 'C'), dot('b', 3)], dot('全县', 2))]));
    expect(owns.map(({ hint }) => hint)).toEqual(['全县2']);
    expect(dots.map(({ open }) => open)).toEqual([true, false]);
  });
});

const COUNTIES = [25169, 19781, 22198, 18492, 17826, 14872, 14714, 14320, 16009, 22920];
const NAMES = ['马尾', '晋安', '长乐', '闽侯', '连江', '罗源', '闽清', '永泰', '平潭', '福清'];

test.each([340, 720])('drawing at %i', async (width) => {
  const rows = [
    row(
      '福州（10）',
      COUNTIES.map((value, index) => dot(NAMES[index] ?? '', value, undefined, 2 + index)),
      dot('福州', 19419, undefined, 1),
    ),
    row(
      '厦门（4）',
      [dot('海沧', 27742, '', 13), dot('集美', 27077, '', 14), dot('同安', 20715, '', 15), dot('翔安', 20269, 'p', 16)],
      dot('厦门', 22410, '', 12),
    ),
    row('南平（0）', []),
  ];
  const reference = { label: '福建', value: 17821, tableRow: 0 };
  const svg = renderToStaticMarkup(
    <Strip {...input(rows, { width, reference })} id="t" title="标题" description="说明" />,
  );
  const carried = [...svg.matchAll(/data-mark="(\d+)"/g)].map(([, n]) => Number(n)).sort((a, b) => a - b);
  expect(carried).toEqual(Array.from({ length: 14 + 2 + 1 }, (_, index) => index));
  await expect(svg).toMatchFileSnapshot(`snapshots/strip-${width}.svg`);
});
