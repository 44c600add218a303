/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CoverageGrid, type CoverageGridInput, type CoverageRow, layoutCoverageGrid } from './coverage-grid.tsx';

const meanings = { A: 'A 级：公布者原文', B: 'B 级：转载', C: 'C 级：二手来源', derived: '推算', absent: '没有找到' };
const input = (rows: readonly CoverageRow[], more: Partial<CoverageGridInput> = {}): CoverageGridInput => ({
  ...{ rows, firstYear: 2013, years: rows[0]?.cells.length ?? 0, meanings, width: 720 },
  ...more,
});
const row = (id: string, cells: CoverageRow['cells']): CoverageRow => ({ id, label: id, cells });
const words = (given: CoverageGridInput) => layoutCoverageGrid(given).texts.map(({ text }) => text);

describe('layout', () => {
  test('no rows and no years give no cells and no years', () => {
    expect(layoutCoverageGrid(input([])).cells).toEqual([]);
    expect(words(input([row('全国', [])]))).toEqual(['全国']);
  });

  test('every figure is a cell with its row, absent years count for none', () => {
    const { cells } = layoutCoverageGrid(input([{ ...row('CN', ['A', null, 'B']), tableRow: 4 }]));
    expect(cells.map(({ tableRow, kind }) => `${tableRow} ${kind}`)).toEqual(['4 A', '5 B']);
  });

  test('absent years are hatched in runs', () => {
    expect(layoutCoverageGrid(input([row('CN', [null, null, 'A', null])])).absent).toHaveLength(2);
    expect(layoutCoverageGrid(input([row('CN', [null, null])])).absent).toHaveLength(1);
  });

  test('wide cells each have a letter, narrow ones one for each run', () => {
    const like = (years: number) => row('CN', Array<'A'>(years).fill('A'));
    const letters = (years: number, width: number) =>
      words(input([like(years)], { width })).filter((text) => text === 'A').length;
    expect(letters(8, 720)).toBe(8);
    expect(letters(50, 340)).toBe(1);
  });

  test('the key tells only what occurs', () => {
    expect(words(input([row('CN', ['A', 'A'])]))).not.toContain(meanings.C);
    expect(words(input([row('CN', ['derived', null])]))).toEqual(expect.arrayContaining(['推算', '没有找到', '=']));
  });

  test('cells never leave the sheet', () => {
    for (const width of [320, 720]) {
      const { cells } = layoutCoverageGrid(input([row('CN', Array<'B'>(50).fill('B'))], { width }));
      for (const cell of cells) expect(cell.x + cell.width).toBeLessThanOrEqual(width);
    }
  });
});

test.each([340, 720])('drawing at %i', async (width) => {
  const cells = (first: number, rest: CoverageRow['cells'][number]) =>
    Array.from({ length: 24 }, (_, index) =>
      index < first ? null : index % 9 === 8 ? 'derived' : index > 15 ? rest : 'A',
    );
  const rows = [
    { id: 'CN', label: '全国', cells: cells(0, 'B'), tableRow: 0 },
    { id: '150000', label: '内蒙古', cells: cells(4, 'C'), tableRow: 24 },
    { id: '710000', label: '台湾', cells: cells(24, null) },
  ];
  await expect(
    renderToStaticMarkup(
      <CoverageGrid {...input(rows, { width, firstYear: 2000 })} id="t" title="标题" description="说明" />,
    ),
  ).toMatchFileSnapshot(`snapshots/coverage-grid-${width}.svg`);
});
