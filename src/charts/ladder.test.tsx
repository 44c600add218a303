/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { HAN, SHEETS } from './fixtures/names.ts';
import { Ladder, type LadderInput, type LadderRung, layoutLadder } from './ladder.tsx';
import { textFaults } from './text-faults.ts';

const base = { noData: '未公布', numbers: { decimals: 0, behind: ' 元' }, width: 720, subject: 'r0' };
const input = (
  values: (number | null)[],
  rung: Partial<LadderRung> = {},
  more: Partial<LadderInput> = {},
): LadderInput => ({
  ...base,
  rungs: values.map((value, index) => ({
    id: `r${index}`,
    label: HAN[index] ?? '',
    value,
    ...(index > 0 ? rung : {}),
  })),
  ...more,
});
const gap = { gap: '差 251 元 · 2.2%' };

describe('layout', () => {
  test('no rungs give an empty sheet without axis', () => {
    const layout = layoutLadder(input([]));
    expect([layout.bars, layout.axis]).toEqual([[], null]);
  });

  test('one rung is a bar with its value', () => {
    const layout = layoutLadder(input([11267]));
    expect(layout.bars).toHaveLength(1);
    expect(layout.texts.map(({ text }) => text)).toContain('11,267 元');
    expect(layout.rail).toEqual([]);
  });

  test('all absent gives stubs, no bars and no gaps', () => {
    const layout = layoutLadder(input([null, null], gap));
    expect([layout.bars.length, layout.stubs.length, layout.gaps.length]).toEqual([0, 2, 0]);
  });

  test('the gap bar runs from the subject to the reference', () => {
    const { bars, gaps } = layoutLadder(input([100, 200], gap));
    expect(gaps[0]?.x).toBe((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0));
    expect(gaps[0]?.width).toBeCloseTo(bars[0]?.width ?? 0, 0);
  });

  test('a very small gap is still visible', () => {
    expect(layoutLadder(input([100000, 100001], gap)).gaps[0]?.width).toBe(2);
  });

  test('a reference at or below the subject has no gap bar', () => {
    expect(layoutLadder(input([100, 100], gap)).gaps).toEqual([]);
    expect(layoutLadder(input([100, 50], gap)).gaps).toEqual([]);
  });

  test('zero and negative values are drawn from the same origin', () => {
    const layout = layoutLadder(input([0, -50, 100], gap));
    expect(layout.bars.map(({ width }) => width > 0)).toEqual([false, true, true]);
    expect(textFaults(layout)).toEqual([]);
  });

  test('rungs keep the order given', () => {
    expect(layoutLadder(input([1, 3, 2])).bars.map(({ id }) => id)).toEqual(['r0', 'r1', 'r2']);
    const turned = { ...input([1, 3, 2]), rungs: [...input([1, 3, 2]).rungs].reverse() };
    expect(layoutLadder(turned).bars.map(({ id }) => id)).toEqual(['r2', 'r1', 'r0']);
  });

  test('a joint breaks the rail and carries its note', () => {
    const rungs = [...input([100]).rungs, { id: 'b', label: '全国', value: 200, ...gap, joint: '口径不同' }];
    const layout = layoutLadder({ ...base, rungs });
    expect(layout.joints).toHaveLength(1);
    expect(layout.texts.map(({ text }) => text)).toContain('口径不同');
    const y = layout.joints[0]?.y ?? 0;
    expect(layout.rail.every(({ y1, y2 }) => y2 < y || y1 > y)).toBe(true);
  });

  test.each(SHEETS)('no text is cut or collides: $language at $width', ({ names, width }) => {
    for (let count = 2; count <= 34; count++) {
      const rungs = names.slice(0, count).map((label, index) => ({
        id: `r${index}`,
        label: `${label} · ${names[1]}`,
        value: index % 7 === 5 ? null : 11267 + index * 1500,
        gap: index % 2 ? '1,283 yuan short · 10.2%' : undefined,
        joint:
          index === 3
            ? 'Above: net income per head from the register. Below: disposable income from the survey; 两者不可直接相减'
            : undefined,
      }));
      expect(textFaults(layoutLadder({ ...base, rungs, width }))).toEqual([]);
    }
  });
});

test.each([340, 720])('drawing at %i', async (width) => {
  const rungs = [
    ...input([11267, 11518], gap).rungs,
    { id: 'u', label: '全国城镇居民', value: 47412, joint: '以下为住户调查口径' },
    { id: 'n', label: '搬迁人口', value: null },
  ];
  await expect(
    renderToStaticMarkup(<Ladder {...base} rungs={rungs} width={width} id="t" title="标题" description="说明" />),
  ).toMatchFileSnapshot(`snapshots/ladder-${width}.svg`);
});
