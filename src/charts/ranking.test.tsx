/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { GROUPED, HAN, SHEETS } from './fixtures/names.ts';
import { layoutRanking, Ranking, type RankingInput } from './ranking.tsx';
import { textFaults } from './text-faults.ts';

const base = { noData: '未公布', numbers: GROUPED, width: 720 };
const input = (values: (number | null)[], more: Partial<RankingInput> = {}): RankingInput => ({
  ...base,
  items: values.map((value, index) => ({ id: `r${index}`, label: HAN[index] ?? '', value })),
  ...more,
});
const order = (layout: ReturnType<typeof layoutRanking>) => layout.bars.map(({ id }) => id);

describe('layout', () => {
  test('nothing gives no bars and a small sheet', () => {
    const layout = layoutRanking(input([]));
    expect(layout.bars).toEqual([]);
    expect(layout.height).toBeLessThan(40);
  });

  test('one value fills the width but for its text', () => {
    const { bars, texts } = layoutRanking(input([100]));
    expect(bars).toHaveLength(1);
    expect(texts.map(({ text }) => text)).toEqual(['新疆维吾尔自治区', '100']);
    expect(textFaults(layoutRanking(input([100])))).toEqual([]);
  });

  test('all absent gives stubs with words and no bar', () => {
    const { bars, stubs, texts } = layoutRanking(input([null, null]));
    expect(bars).toEqual([]);
    expect(stubs).toHaveLength(2);
    expect(texts.filter(({ text }) => text === '未公布')).toHaveLength(2);
  });

  test('zero is a bar without width, not an absence', () => {
    const { bars, stubs } = layoutRanking(input([0, 10]));
    expect(bars.find(({ id }) => id === 'r0')?.width).toBe(0);
    expect(stubs).toEqual([]);
  });

  test('negative bars grow to the left of zero, with their text outside', () => {
    const layout = layoutRanking(input([-5, 10]));
    const [positive, negative] = layout.bars;
    expect((negative?.x ?? 0) + (negative?.width ?? 0)).toBeCloseTo(positive?.x ?? 0, 1);
    expect(textFaults(layout)).toEqual([]);
  });

  test('equal values have equal bars, in order of id', () => {
    const { bars } = layoutRanking(input([7, 7, 7]));
    expect(new Set(bars.map(({ width }) => width)).size).toBe(1);
    expect(bars.map(({ id }) => id)).toEqual(['r0', 'r1', 'r2']);
  });

  test('the order given does not matter, absent values come last', () => {
    const one = input([3, null, 9, 6]);
    const layout = layoutRanking(one);
    expect(order(layout)).toEqual(['r2', 'r3', 'r0']);
    expect(layoutRanking({ ...one, items: [...one.items].reverse() })).toEqual(layout);
    expect(layout.stubs[0]?.y).toBeGreaterThan(layout.bars.at(-1)?.y ?? 0);
  });

  test('ascending order turns the bars round and still ends with absent values', () => {
    expect(order(layoutRanking(input([3, null, 9], { order: 'ascending' })))).toEqual(['r0', 'r2']);
  });

  test('bars are proportional to values', () => {
    const [long, short] = layoutRanking(input([200, 50])).bars;
    expect((long?.width ?? 0) / (short?.width ?? 1)).toBeCloseTo(4, 1);
  });

  test('a value is never set across the reference line', () => {
    const layout = layoutRanking(input([1000, 950, 900, 500], { reference: { label: '全国', value: 960 } }));
    expect(layout.reference).toHaveLength(1);
  });

  test.each(SHEETS)('no text is cut or collides: $language at $width', ({ names, width }) => {
    for (let count = 2; count <= 34; count++) {
      const items = names.slice(0, count).map((label, index) => ({
        id: label,
        label,
        value: index % 5 === 4 ? null : 38521 - index * 900,
        mark: index % 3 ? undefined : 'C',
      }));
      const layout = layoutRanking({
        ...base,
        noData: 'not published',
        items,
        width,
        subject: names[0],
        reference: { label: names[0] ?? '', value: 25000 },
      });
      expect(textFaults(layout)).toEqual([]);
    }
  });
});

test.each([340, 720])('drawing at %i', async (width) => {
  const data = input([17575, 18676, null, 38521], { width, subject: 'r0', reference: { label: '全国', value: 18931 } });
  await expect(renderToStaticMarkup(<Ranking {...data} id="t" title="标题" description="说明" />)).toMatchFileSnapshot(
    `snapshots/ranking-${width}.svg`,
  );
});
