/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Dumbbell, type DumbbellInput, layoutDumbbell } from './dumbbell.tsx';
import { GROUPED, HAN, SHEETS } from './fixtures/names.ts';
import { textFaults } from './text-faults.ts';

type Pair = [number | null, number | null];
const base = { fromLabel: '2013年', toLabel: '2021年', noData: '未公布', numbers: GROUPED, width: 720 };
const input = (pairs: Pair[], more: Partial<DumbbellInput> = {}): DumbbellInput => ({
  ...base,
  rows: pairs.map(([from, to], index) => ({ id: `r${index}`, label: HAN[index] ?? '', from, to })),
  ...more,
});

describe('layout', () => {
  test('no rows give neither dots nor axis', () => {
    expect(layoutDumbbell(input([]))).toMatchObject({ rows: [], grid: [], texts: [] });
  });

  test('one row has two dots in the order of their values', () => {
    const [row] = layoutDumbbell(input([[10, 20]])).rows;
    expect(row?.from).toBeLessThan(row?.to ?? 0);
    const [fallen] = layoutDumbbell(input([[20, 10]])).rows;
    expect(fallen?.from).toBeGreaterThan(fallen?.to ?? 0);
  });

  test('all absent gives hatches with words', () => {
    const layout = layoutDumbbell(
      input([
        [null, null],
        [null, null],
      ]),
    );
    expect(layout.stubs).toHaveLength(2);
    expect(layout.texts.filter(({ text }) => text === '未公布')).toHaveLength(2);
  });

  test('a lone value keeps its dot and says what is missing', () => {
    const { rows, texts } = layoutDumbbell(
      input([
        [10, 20],
        [null, 15],
      ]),
    );
    expect(rows[1]).toMatchObject({ from: null });
    expect(texts.map(({ text }) => text)).toContain('未公布');
  });

  test('zero, negative and equal values are drawn like any other', () => {
    const layout = layoutDumbbell(
      input([
        [-10, 0],
        [5, 5],
        [0, 10],
      ]),
    );
    expect(layout.rows[1]?.from).toBe(layout.rows[1]?.to);
    expect(layout.rows[0]?.to).toBe(layout.rows[2]?.from);
    expect(textFaults(layout)).toEqual([]);
  });

  test('where all values are equal the dots stand in the middle', () => {
    const layout = layoutDumbbell(
      input([
        [5, 5],
        [5, 5],
      ]),
    );
    expect(new Set(layout.rows.flatMap(({ from, to }) => [from, to])).size).toBe(1);
    expect(textFaults(layout)).toEqual([]);
  });

  test('the axis starts at zero where asked', () => {
    const near = layoutDumbbell(input([[100, 110]])).rows[0];
    const far = layoutDumbbell(input([[100, 110]], { zero: true })).rows[0];
    expect((far?.to ?? 0) - (far?.from ?? 0)).toBeLessThan((near?.to ?? 0) - (near?.from ?? 0));
  });

  test('rows keep the order given', () => {
    const one = input([
      [1, 2],
      [3, 4],
    ]);
    expect(layoutDumbbell({ ...one, rows: [...one.rows].reverse() }).rows.map(({ id }) => id)).toEqual(['r1', 'r0']);
  });

  test.each(SHEETS)('no text is cut or collides: $language at $width', ({ names, width }) => {
    for (let count = 2; count <= 34; count++) {
      const rows = names.slice(0, count).map((label, index) => ({
        id: label,
        label,
        from: index % 6 === 4 ? null : 5108 + index * 100,
        to: index % 7 === 4 ? null : 18460 - index * 390,
      }));
      expect(textFaults(layoutDumbbell({ ...base, rows, width, subject: names[0], noData: 'not published' }))).toEqual(
        [],
      );
    }
  });
});

test.each([340, 720])('drawing at %i', async (width) => {
  const data = input(
    [
      [8381, 17575],
      [5434, 12856],
      [null, 18133],
      [null, null],
    ],
    { width, subject: 'r0' },
  );
  await expect(renderToStaticMarkup(<Dumbbell {...data} id="t" title="标题" description="说明" />)).toMatchFileSnapshot(
    `snapshots/dumbbell-${width}.svg`,
  );
});
