/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { HAN, SHEETS } from './fixtures/names.ts';
import { layoutStructure, Structure, type StructureInput } from './structure.tsx';
import { textFaults } from './text-faults.ts';

const parts = ['工资性收入', '经营净收入', '转移净收入', '财产净收入'].map((label, index) => ({
  id: `p${index}`,
  label,
}));
const base = { parts, noData: '未公布', numbers: { decimals: 1 }, width: 720 };
const input = (rows: (number | null)[][], more: Partial<StructureInput> = {}): StructureInput => ({
  ...base,
  rows: rows.map((values, index) => ({ id: `r${index}`, label: HAN[index] ?? '', values })),
  ...more,
});
const total = (layout: ReturnType<typeof layoutStructure>) =>
  layout.segments.reduce((sum, { width }) => sum + width, 0);

describe('layout', () => {
  test('no rows leave the names of the parts', () => {
    const layout = layoutStructure(input([]));
    expect(layout.segments).toEqual([]);
    expect(layout.texts).toHaveLength(4);
    expect(layout.target).toBeNull();
  });

  test('one row has its segments side by side up to the edge', () => {
    const { segments } = layoutStructure(input([[40, 30, 20, 10]]));
    const last = segments.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(720);
    expect((segments[0]?.width ?? 0) / (segments[3]?.width ?? 1)).toBeCloseTo(4, 0);
  });

  test('shares that miss 100 by rounding fill the bar all the same', () => {
    for (const values of [
      [40, 30, 20, 9.9],
      [40, 30, 20, 10.1],
    ]) {
      expect(total(layoutStructure(input([values])))).toBeCloseTo(total(layoutStructure(input([[40, 30, 20, 10]]))), 0);
    }
  });

  test('all absent is one hatch with words', () => {
    const layout = layoutStructure(input([[null, null, null, null]]));
    expect(layout.segments).toEqual([]);
    expect(layout.blanks).toHaveLength(1);
    expect(layout.texts.some(({ text }) => text === '未公布')).toBe(true);
  });

  test('an absent part leaves the rest of the bar hatched at true scale', () => {
    const full = layoutStructure(input([[40, 30, 20, 10]]));
    const { segments, blanks } = layoutStructure(input([[40, null, 20, 10]]));
    expect(segments).toHaveLength(1);
    expect(segments[0]?.width).toBe(full.segments[0]?.width);
    expect(blanks).toHaveLength(1);
  });

  test('zero takes no room, and all zero draws nothing', () => {
    expect(layoutStructure(input([[100, 0, 0, 0]])).segments.map(({ width }) => width > 0)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(layoutStructure(input([[0, 0, 0, 0]])).segments).toEqual([]);
  });

  test('a negative share is told in words', () => {
    const { texts, segments } = layoutStructure(input([[60, 41.2, 0, -1.2]]));
    expect(texts.map(({ text }) => text)).toContain('财产净收入−1.2');
    expect(segments[3]?.width).toBe(0);
  });

  test('equal shares have equal widths', () => {
    const widths = layoutStructure(input([[25, 25, 25, 25]])).segments.map(({ width }) => width);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.2);
  });

  test('rows keep the order given', () => {
    const one = input([
      [10, 90],
      [90, 10],
    ]);
    const turned = { ...one, rows: [...one.rows].reverse() };
    expect([...new Set(layoutStructure(turned).segments.map(({ row }) => row))]).toEqual(['r1', 'r0']);
  });

  test('a value that does not fit inside is left out', () => {
    const { texts } = layoutStructure(input([[97, 1, 1, 1]]));
    expect(texts.map(({ text }) => text)).not.toContain('1.0');
  });

  test.each(SHEETS)('no text is cut or collides: $language at $width', ({ names, width, language }) => {
    const named =
      language === 'Chinese'
        ? parts
        : ['Wages and salaries', 'Net business income', 'Net transfer income', 'Net property income'].map(
            (label, index) => ({ id: `p${index}`, label }),
          );
    for (let count = 2; count <= 34; count++) {
      const rows = names.slice(0, count).map((label, index) => ({
        id: label,
        label,
        values:
          index % 6 === 5
            ? [30, null, null, null]
            : index % 6 === 4
              ? [null, null, null, null]
              : index % 6 === 3
                ? [60, 30, 11, -1]
                : [62.2 - index, 15.6 + index, 20.1, 2.1],
      }));
      const layout = layoutStructure({
        ...base,
        parts: named,
        rows,
        width,
        subject: names[0],
        target: { value: 70, label: `${names[0]} 70%` },
      });
      expect(textFaults(layout)).toEqual([]);
    }
  });
});

test.each([340, 720])('drawing at %i', async (width) => {
  const data = input(
    [
      [62.2, 15.6, 20.1, 2.1],
      [31.3, 38.5, 26.8, 3.4],
      [39, null, null, null],
    ],
    { width, subject: 'r0', target: { value: 70, label: '目标 70%' } },
  );
  await expect(
    renderToStaticMarkup(<Structure {...data} id="t" title="标题" description="说明" />),
  ).toMatchFileSnapshot(`snapshots/structure-${width}.svg`);
});
