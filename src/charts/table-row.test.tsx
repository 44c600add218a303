/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Dumbbell } from './dumbbell.tsx';
import { Multiples } from './multiples.tsx';
import { Pace } from './pace.tsx';
import { PromiseOutcome } from './promise-outcome.tsx';
import { Ranking } from './ranking.tsx';
import { Scatter } from './scatter.tsx';
import { SparkMap } from './spark-map.tsx';
import { Structure } from './structure.tsx';
import { firstInTable } from './table-row.ts';
import { TileMap } from './tile-map.tsx';
import { Trend } from './trend.tsx';

const frame = { id: 't', title: 'title', description: 'description', width: 340, noData: 'none', numbers: {} };
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

test('a dot with two values carries both rows, first that of what runs to the right', () => {
  const points = [{ id: 'a', label: 'A', x: 3, y: 5, tableRows: [8, 9] as const }];
  const labels = { xLabel: 'x', yLabel: 'y', numbersX: {}, numbersY: {} };
  const svg = renderToStaticMarkup(<Scatter {...frame} {...labels} points={points} />);
  expect(svg.match(/data-mark="[^"]*"/g)).toEqual(['data-mark="8 9"']);
});

test('a line drawn in every panel carries its rows once, in the panel that comes first in the table', () => {
  // The nation is known from 2018 on, in rows 0, 1 and 2; the regions only since 2019.
  const line = (first: number, values: number[]) => values.map((value, index) => ({ period: first + index, value }));
  const nation = { id: 'CN', label: 'N', points: line(2018, [5, 6, 7]), tableRow: 0 };
  const regions = [
    { id: 'a', label: 'A', points: line(2019, [1, 2]), tableRow: 5, column: 0, row: 0 },
    { id: 'b', label: 'B', points: line(2019, [3, 4]), tableRow: 3, column: 1, row: 0 },
  ];
  const panels = renderToStaticMarkup(<Multiples {...frame} panels={regions} nation={nation} />);
  const tiles = renderToStaticMarkup(<SparkMap {...frame} width={720} tiles={regions} nation={nation} />);
  // Panels are drawn by their latest value, tiles as they are given.
  expect(marks(panels, 'line')).toEqual([1, 3, 5]);
  expect(marks(tiles, 'line')).toEqual([5, 1, 3]);
});

test('the outcome of a promise is its mark, and one that nobody published has none', () => {
  const words = { verdict: '', aimText: '8%', outcomeText: '9%' };
  const exact = { value: 1, low: 1, high: 1 };
  const rows = [
    { ...words, id: 'a', label: 'A', state: 'met', outcome: exact, tableRow: 3 },
    { ...words, id: 'b', label: 'B', state: 'missed', outcome: { value: null, low: null, high: -1 }, tableRow: 4 },
    { ...words, id: 'c', label: 'C', state: 'absent', outcome: null },
  ] as const;
  const panels = [{ id: 'p', label: 'points', numbers: {}, rows }];
  const keys = ['aim', 'about', 'outcome', 'missed', 'undecided', 'open', 'interval', 'off', 'absent'] as const;
  const meanings = Object.fromEntries(keys.map((key) => [key, key])) as Record<(typeof keys)[number], string>;
  const sides = { short: 'short', beyond: 'beyond' };
  const svg = renderToStaticMarkup(<PromiseOutcome {...frame} panels={panels} meanings={meanings} sides={sides} />);
  expect(marks(svg, 'mark')).toEqual([4, 3]);
});

test('of no panels none comes first, and panels without rows come last', () => {
  expect(firstInTable([])).toBeUndefined();
  expect(firstInTable([{}, { tableRow: 4 }, { tableRow: 2 }])).toEqual({ tableRow: 2 });
});

test('without rows a drawing carries no keys', () => {
  const svg = renderToStaticMarkup(<Ranking {...frame} items={[{ id: 'a', label: 'A', value: 1 }]} />);
  expect(svg).not.toContain('data-');
});
