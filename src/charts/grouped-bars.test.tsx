/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { GROUPED, HAN, SHEETS } from './fixtures/names.ts';
import { type BarGroup, GroupedBars, type GroupedBarsInput, layoutGroupedBars } from './grouped-bars.tsx';
import { textFaults } from './text-faults.ts';

const base = { noData: '未公布', numbers: GROUPED, width: 720 };
const group = (heading: string, values: readonly (number | null)[], more: Partial<BarGroup> = {}): BarGroup => ({
  ...{ heading, subject: false },
  items: values.map((value, index) => ({ id: `${heading}.${index}`, label: HAN[index] ?? '', value })),
  ...more,
});
const layout = (groups: readonly BarGroup[], more: Partial<GroupedBarsInput> = {}) =>
  layoutGroupedBars({ ...base, groups, ...more });

describe('layout', () => {
  test('nothing gives no bars and a small sheet, and a group without bars no heading', () => {
    expect(layout([]).bars).toEqual([]);
    expect(layout([]).height).toBeLessThan(40);
    expect(layout([group('2021', [])]).texts).toEqual([]);
  });

  test('bars stand in the order given, below the heading of their group', () => {
    const { bars, texts } = layout([group('2023', [3, 9]), group('2021', [6])]);
    expect(bars.map(({ id }) => id)).toEqual(['2023.0', '2023.1', '2021.0']);
    const y = (text: string) => texts.find((one) => one.text === text)?.y ?? 0;
    expect(y('2023')).toBeLessThan(bars[0]?.y ?? 0);
    expect(y('2021')).toBeGreaterThan((bars[1]?.y ?? 0) + (bars[1]?.height ?? 0));
    expect(y('2021')).toBeLessThan(bars[2]?.y ?? 0);
  });

  test('all groups share one scale', () => {
    const [long, short] = layout([group('2023', [200]), group('2021', [50])]).bars;
    expect((long?.width ?? 0) / (short?.width ?? 1)).toBeCloseTo(4, 1);
  });

  test('all absent gives stubs with words, zero a bar without width', () => {
    expect(layout([group('2021', [null, null])]).stubs).toHaveLength(2);
    const { bars, stubs } = layout([group('2021', [0, 10])]);
    expect(bars[0]?.width).toBe(0);
    expect(stubs).toEqual([]);
  });

  test('negative bars grow to the left of zero, with their text outside', () => {
    const made = layout([group('2021', [-5, 10])]);
    const [negative, positive] = made.bars;
    expect((negative?.x ?? 0) + (negative?.width ?? 0)).toBeCloseTo(positive?.x ?? 0, 1);
    expect(textFaults(made)).toEqual([]);
  });

  test('each yardstick stays within its group and leaves texts free', () => {
    const { references, bars } = layout([group('2023', [10, 10], { reference: 5 }), group('2021', [10])]);
    expect(references).toHaveLength(1);
    expect(references[0]?.y2).toBeLessThan(bars[2]?.y ?? 0);
    expect(references[0]?.x).toBeCloseTo(((bars[0]?.x ?? 0) * 2 + (bars[0]?.width ?? 0)) / 2, 0);
  });

  test('a value that the yardstick would run through stands behind it', () => {
    const { references, texts } = layout([group('2024', [21578], { reference: 23119 })]);
    expect(references).toHaveLength(1);
    expect(texts.find(({ text }) => text === '21,578')?.x).toBeCloseTo((references[0]?.x ?? 0) + 6, 1);
  });

  test.each(SHEETS)('no text is cut or collides: $language at $width', ({ names, width }) => {
    for (let count = 2; count <= 34; count++) {
      const items = names.slice(0, count).map((label, index) => ({
        ...{ id: label, label, value: index % 5 === 4 ? null : 38521 - index * 900 },
        mark: index % 3 ? undefined : 'C',
      }));
      const heading = `2023 · ${names[0]} 21,691 · ${names[1]}`;
      const made = layoutGroupedBars({
        ...{ ...base, noData: 'not published', width },
        groups: [
          { heading, subject: true, items: items.slice(0, 3), reference: 25000 },
          { heading, subject: false, items: items.slice(3), reference: 17131 },
        ],
      });
      expect(textFaults(made)).toEqual([]);
    }
  });
});

test.each([340, 720])('drawing at %i', async (width) => {
  const groups = [
    group('2023 年 · 全国 21,691', [25142, 13131], { subject: true, reference: 21691 }),
    group('2020 年 · 全国 17,131', [16467, null, 38521], { reference: 17131 }),
  ];
  const data = { ...base, width, groups };
  await expect(
    renderToStaticMarkup(<GroupedBars {...data} id="t" title="标题" description="说明" />),
  ).toMatchFileSnapshot(`snapshots/grouped-bars-${width}.svg`);
});
