/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Dumbbell, Pace, Ranking, Structure, TileMap, Trend } from './index.ts';

const frame = { id: 't', title: 'title', description: 'description', width: 340, noData: 'none', format: String };
const marks = (svg: string, name: 'mark' | 'line') =>
  [...svg.matchAll(new RegExp(`data-${name}="(\\d+)"`, 'g'))].map(([, row]) => Number(row));

test('bars carry their rows into the sorted order, and an absent value carries none', () => {
  const items = [
    { id: 'a', label: 'A', value: 1, tableRow: 0 },
    { id: 'b', label: 'B', value: 3, tableRow: 1 },
    { id: 'c', label: 'C', value: null },
  ];
  expect(marks(renderToStaticMarkup(<Ranking {...frame} items={items} />), 'mark')).toEqual([1, 0]);
});

test('tiles without a figure have no row but a title', () => {
  const tiles = [
    { id: 'a', label: 'A', column: 0, row: 0, value: 1, tableRow: 4 },
    { id: 'b', label: 'B', column: 1, row: 0, value: null },
  ];
  const svg = renderToStaticMarkup(<TileMap {...frame} tiles={tiles} thresholds={[]} />);
  expect(marks(svg, 'mark')).toEqual([4]);
  expect(svg).toContain('<title>B none</title>');
});

test('a line carries the row of its first vertex', () => {
  const points = [2019, 2020].map((period) => ({ period, value: 5 }));
  const series = [
    { id: 'a', label: 'A', points, tableRow: 0 },
    { id: 'b', label: 'B', points, tableRow: 2 },
  ];
  expect(marks(renderToStaticMarkup(<Trend {...frame} series={series} />), 'line')).toEqual([0, 2]);
});

test('both ends of a dumbbell and each share of a bar have rows of their own', () => {
  const rows = [{ id: 'a', label: 'A', from: 1, to: 2, tableRows: [6, 7] as const }];
  expect(marks(renderToStaticMarkup(<Dumbbell {...frame} rows={rows} fromLabel="x" toLabel="y" />), 'mark')).toEqual([
    6, 7,
  ]);
  const parts = ['wages', 'rest'].map((id) => ({ id, label: id }));
  const shares = [{ id: 'a', label: 'A', values: [40, 60], tableRows: [2, 3] }];
  expect(marks(renderToStaticMarkup(<Structure {...frame} parts={parts} rows={shares} />), 'mark')).toEqual([2, 3]);
});

test('the start of a way that is also observed is one mark', () => {
  const points = [2012, 2013].map((period, tableRow) => ({ period, value: period, tableRow }));
  const target = { value: 2015, label: 'goal', period: 2015 };
  const svg = renderToStaticMarkup(<Pace {...frame} points={points} baseline={points[0]} target={target} />);
  expect(marks(svg, 'mark').sort()).toEqual([0, 1]);
});

test('without rows a drawing carries no keys', () => {
  const svg = renderToStaticMarkup(<Ranking {...frame} items={[{ id: 'a', label: 'A', value: 1 }]} />);
  expect(svg).not.toContain('data-');
});
