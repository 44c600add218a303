/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { GROUPED } from './fixtures/names.ts';
import type { SparkMapInput, SparkTile } from './spark-line.ts';
import { layoutSparkMap, SparkMap } from './spark-map.tsx';

const tile = (id: string, values: readonly (number | null)[], column = 0, row = 0): SparkTile => ({
  ...{ id, label: id, column, row },
  points: values.map((value, index) => ({ period: 2013 + index, value })),
});
const input = (tiles: readonly SparkTile[], more: Partial<SparkMapInput> = {}): SparkMapInput => ({
  ...{ tiles, noData: '未收录', numbers: GROUPED, width: 720 },
  ...more,
});

describe('tiles', () => {
  test('none leave a small sheet', () => {
    expect(layoutSparkMap(input([]))).toMatchObject({ sparks: [], texts: [], height: 0 });
  });

  test('stand where their columns and rows say, whatever the first ones are', () => {
    const { sparks } = layoutSparkMap(input([tile('a', [1], 3, 2), tile('b', [1], 4, 2)]));
    const [a, b] = sparks.map((spark) => spark.tile);
    expect(a?.y).toBe(b?.y);
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo((a?.width ?? 0) + 3, 1);
  });

  test('are hatched where nothing is published, and then hold no line of the nation', () => {
    const nation = { id: 'CN', label: '全国', points: tile('CN', [1, 2]).points };
    const { sparks, texts } = layoutSparkMap(input([tile('台湾', [null, null]), tile('四川', [0, 0], 1)], { nation }));
    expect(sparks.map(({ stub }) => stub !== null)).toEqual([true, false]);
    expect(sparks[0]?.nation).toBeNull();
    expect(texts.map(({ text }) => text)).toEqual(['全国2', '台湾', '四川', '0']);
  });

  test('share one scale with zero on it', () => {
    const { sparks } = layoutSparkMap(input([tile('a', [10, 20]), tile('b', [20, 40], 1)]));
    const [a, b] = sparks;
    expect(a?.end?.y).toBeCloseTo(Number(b?.own.path.match(/^M[\d.]+ ([\d.]+)/)?.[1]), 1);
  });
});

describe('list on a narrow sheet', () => {
  const tiles = [tile('甲', [1, 5]), tile('乙', [null]), tile('丙', [9, 8]), tile('丁', [0, 5])];

  test('is sorted by latest value, regions without any last with words', () => {
    const { sparks, texts } = layoutSparkMap(input(tiles, { width: 340 }));
    expect(sparks.map(({ id }) => id)).toEqual(['丙', '丁', '甲', '乙']);
    expect(sparks.every((spark) => spark.tile === null)).toBe(true);
    expect(texts.at(-1)?.text).toBe('未收录');
  });

  test('does not depend on the order given', () => {
    expect(layoutSparkMap(input([...tiles].reverse(), { width: 340 }))).toEqual(
      layoutSparkMap(input(tiles, { width: 340 })),
    );
  });
});

test.each([340, 720])('drawing at %i', async (width) => {
  const tiles = [
    { ...tile('310000', [19208, 21192, 23205, 25520, 27825], 6, 3), label: '上海', tableRow: 5 },
    { ...tile('510000', [8381, 9348, null, 11203, 12227], 3, 3), label: '四川', tableRow: 10 },
    {
      ...tile('150000', [8985, 9976, 10776, 11609], 3, 1),
      label: 'Inner Mongolia',
      abbreviation: 'NM',
      endText: '11,609 C',
      endYear: { alone: '2016', behind: ' (2016)' },
      tableRow: 14,
    },
    { ...tile('710000', [null], 7, 5), label: '台湾' },
  ];
  const nation = {
    id: 'CN',
    label: '全国',
    points: tile('CN', [9430, 10489, 11422, 12363, 13432]).points,
    tableRow: 0,
  };
  const svg = renderToStaticMarkup(
    <SparkMap {...input(tiles, { width, nation })} id="t" title="标题" description="说明" />,
  );
  expect([...svg.matchAll(/data-line="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([0, 5, 10, 14]);
  await expect(svg).toMatchFileSnapshot(`snapshots/spark-map-${width}.svg`);
});
