/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { binStep } from './bin-step.ts';
import { GROUPED, HAN, SHEETS } from './fixtures/names.ts';
import { textFaults } from './text-faults.ts';
import { layoutTileMap, TileMap, type TileMapInput } from './tile-map.tsx';

const thresholds = [10000, 15000, 20000, 25000];
const base = { noData: '未公布', numbers: GROUPED, width: 720, thresholds };
const input = (values: (number | null)[], more: Partial<TileMapInput> = {}, names = HAN): TileMapInput => ({
  ...base,
  tiles: values.map((value, index) => ({
    id: `r${index}`,
    label: names[index] ?? '',
    column: index % 9,
    row: Math.floor(index / 9),
    value,
  })),
  ...more,
});

describe('bins', () => {
  test('a value on a bound lies in the bin above', () => {
    expect([9999, 10000, 14999, 15000, 25000, 90000].map((value) => binStep(value, thresholds))).toEqual([
      1, 2, 2, 3, 5, 5,
    ]);
  });

  test('zero and negative values lie in the first bin', () => {
    expect([0, -5].map((value) => binStep(value, thresholds))).toEqual([1, 1]);
  });

  test('fewer bins use the whole scale', () => {
    expect([1, 15].map((value) => binStep(value, [10]))).toEqual([1, 5]);
    expect(binStep(1, [])).toBe(3);
  });
});

describe('layout', () => {
  test('no tiles leave the legend', () => {
    const layout = layoutTileMap(input([]));
    expect(layout.tiles).toEqual([]);
    expect(layout.swatches).toHaveLength(6);
    expect(Number.isFinite(layout.height)).toBe(true);
  });

  test('one tile shows label and value', () => {
    const { texts } = layoutTileMap(input([12345], {}, ['四川']));
    expect(texts.slice(-2).map(({ text }) => text)).toEqual(['四川', '12,345']);
  });

  test('absent values are hatched, zero is not', () => {
    expect(layoutTileMap(input([null, 0])).tiles.map(({ step }) => step)).toEqual([null, 1]);
    expect(layoutTileMap(input([null, null])).tiles.every(({ step }) => step === null)).toBe(true);
  });

  test('equal values have equal steps', () => {
    expect(new Set(layoutTileMap(input([12000, 12000, 12000])).tiles.map(({ step }) => step)).size).toBe(1);
  });

  test('the order given changes no tile', () => {
    const one = input([1, 12000, 30000]);
    const placed = layoutTileMap({ ...one, tiles: [...one.tiles].reverse() }).tiles;
    expect([...placed].reverse()).toEqual(layoutTileMap(one).tiles);
  });

  test('narrow tiles keep the label and drop the value', () => {
    const short = HAN.map((name) => name.slice(0, 2));
    const { texts } = layoutTileMap(input(Array(34).fill(12345), { width: 340 }, short));
    expect(texts.filter(({ text }) => text === '12,345')).toEqual([]);
    expect(texts.some(({ text }) => text === '新疆')).toBe(true);
  });

  test('one tile too small for its label makes all take their abbreviations', () => {
    const tiles = ['Heilongjiang', 'Hebei'].map((label, index) => ({
      id: label,
      label,
      abbreviation: ['HL', 'HE'][index],
      column: index * 8,
      row: 0,
      value: 1,
    }));
    const { texts } = layoutTileMap({ ...base, tiles, width: 340 });
    expect(texts.slice(-2).map(({ text }) => text)).toEqual(['HL', 'HE']);
  });

  test('the nation is marked over its bin, as far in as its value lies between the bounds', () => {
    const { nation, swatches } = layoutTileMap(input([1], { nation: { label: '全国', value: 18931 } }));
    const bin = swatches[2];
    expect(nation?.x).toBeCloseTo((bin?.x ?? 0) + 0.7862 * (bin?.width ?? 0), 1);
  });

  test.each(SHEETS)('no text is cut or collides: $language at $width', ({ names, width }) => {
    for (let count = 2; count <= 34; count++) {
      const values = names.slice(0, count).map((_, index) => (index % 5 === 4 ? null : 38521 - index * 900));
      const layout = layoutTileMap(
        input(values, { width, noData: 'not published', nation: { label: names[0] ?? '', value: 9000 } }, names),
      );
      expect(textFaults(layout)).toEqual([]);
    }
  });
});

test.each([340, 720])('drawing at %i', async (width) => {
  const data = input([17575, 18676, null, 38521], { width, subject: 'r0', nation: { label: '全国', value: 18931 } });
  await expect(renderToStaticMarkup(<TileMap {...data} id="t" title="标题" description="说明" />)).toMatchFileSnapshot(
    `snapshots/tile-map-${width}.svg`,
  );
});
