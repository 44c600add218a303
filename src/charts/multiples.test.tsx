/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { GROUPED } from './fixtures/names.ts';
import { layoutMultiples, Multiples, type MultiplesInput } from './multiples.tsx';
import type { RegionLine } from './region-line.tsx';

const panel = (id: string, values: readonly (number | null)[], label = id): RegionLine => ({
  ...{ id, label },
  points: values.map((value, index) => ({ period: 2013 + index, value })),
});
const input = (panels: readonly RegionLine[], more: Partial<MultiplesInput> = {}): MultiplesInput => ({
  ...{ panels, noData: '未收录', numbers: GROUPED, width: 720 },
  ...more,
});
const words = (given: MultiplesInput) => layoutMultiples(given).texts.map(({ text }) => text);

describe('layout', () => {
  test('no panels give an empty sheet', () => {
    expect(layoutMultiples(input([]))).toMatchObject({ height: 0, panels: [] });
  });

  test('the highest latest value comes first, panels without any last', () => {
    const panels = [panel('a', [null]), panel('b', [1, 2]), panel('c', [9, 3]), panel('d', [0, 3])];
    const layout = layoutMultiples(input(panels));
    expect(layout.panels.map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a']);
    expect(layoutMultiples(input([...panels].reverse()))).toEqual(layout);
  });

  test('with a year given its values set the order, whatever some have of later years', () => {
    const panels = [panel('a', [1, 9]), panel('b', [4]), panel('c', [3, null, 8])];
    const [first = 0] = panels.flatMap(({ points }) => points.map(({ period }) => period)).sort();
    const layout = layoutMultiples(input(panels, { sortYear: first }));
    expect(layout.panels.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  test('a panel without values has a hatch with words and no line', () => {
    const { panels } = layoutMultiples(input([panel('a', [null, null])]));
    expect(panels[0]).toMatchObject({ end: null, own: { path: '', alone: [] } });
    expect(panels[0]?.stub).not.toBeNull();
    expect(words(input([panel('a', [null, null])]))).toContain('未收录');
  });

  test('a single year is a dot', () => {
    const [one] = layoutMultiples(input([panel('a', [42])])).panels;
    expect(one?.own).toMatchObject({ path: '' });
    expect(one?.own.alone).toHaveLength(1);
    expect(one?.end).toEqual(one?.own.alone[0]);
  });

  test('lines are interrupted at missing years and at breaks', () => {
    const pieces = (given: MultiplesInput) => (layoutMultiples(given).panels[0]?.own.path.split('M').length ?? 0) - 1;
    expect(pieces(input([panel('a', [1, 2, null, 4, 5])]))).toBe(2);
    expect(pieces(input([panel('a', [1, 2, 3, 4])], { breaks: [2015] }))).toBe(2);
  });

  test('all panels share one scale: equal values stand at equal heights above their baselines', () => {
    const { panels } = layoutMultiples(
      input(['a', 'b', 'c', 'd', 'e'].map((id, index) => panel(id, [5, 100 - index * 10]))),
    );
    const height = (index: number) => {
      const one = panels[index];
      return Number(one?.own.path.match(/^M[\d.]+ ([\d.]+)/)?.[1]) - (one?.grid[0]?.y ?? 0);
    };
    expect(height(4)).toBeCloseTo(height(0), 1);
  });

  test('narrow sheets have two columns, wide ones four', () => {
    const panels = ['a', 'b', 'c', 'd', 'e'].map((id) => panel(id, [1, 2]));
    const columns = (width: number) =>
      new Set(layoutMultiples(input(panels, { width })).panels.map(({ grid }) => grid[0]?.x1)).size;
    expect([columns(340), columns(720)]).toEqual([2, 4]);
  });

  test('negative values keep zero marked', () => {
    const { panels } = layoutMultiples(input([panel('a', [-5, 10])]));
    expect(panels[0]?.grid.filter(({ axis }) => axis)).toHaveLength(1);
    expect(panels[0]?.grid).toHaveLength(3);
  });
});

test.each([340, 720])('drawing at %i', async (width) => {
  const panels = [
    { ...panel('310000', [19208, 21192, 23205, 25520, 27825], '上海'), tableRow: 5 },
    { ...panel('510000', [8381, 9348, 10247, null, 12227], '四川'), tableRow: 10 },
    { ...panel('650000', [7847, 8724, 9425, 10183], '新疆维吾尔自治区'), tableRow: 14 },
    panel('710000', [null], '台湾'),
    { ...panel('620000', [5589, 6277, 6936, 7457, 8076], '甘肃'), tableRow: 18 },
  ];
  const nation = {
    id: 'CN',
    label: '全国',
    points: panel('CN', [9430, 10489, 11422, 12363, 13432]).points,
    tableRow: 0,
  };
  const svg = renderToStaticMarkup(
    <Multiples {...input(panels, { width, nation })} id="t" title="标题" description="说明" />,
  );
  // The nation, once, then Shanghai, Sichuan, Xinjiang, Gansu; Taiwan has no line.
  expect([...svg.matchAll(/data-line="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([0, 5, 10, 14, 18]);
  await expect(svg).toMatchFileSnapshot(`snapshots/multiples-${width}.svg`);
});

describe('panels of different things', () => {
  test('panels of different things keep their order, each on its own scale over its own years', () => {
    const shares = {
      ...panel('share', [40, 60]),
      points: [2005, 2006].map((period, at) => ({ period, value: 40 + 20 * at })),
    };
    const given = input([shares, panel('yuan', [9000, 12000])], { apart: true, zero: true });
    const { panels } = layoutMultiples(given);
    expect(panels.map(({ id }) => id)).toEqual(['share', 'yuan']);
    expect(words(given)).toEqual(expect.arrayContaining(['2005', '2006', '2013', '2014', '60', '12,000']));
    // Each reaches the top of its own scale, whatever its number.
    const [share, yuan] = panels.map(({ end }) => end?.y ?? 0);
    expect(share).toBe(yuan);
  });

  test('each line behind a panel of its own carries its own rows', () => {
    const behind = (tableRow: number) => ({ ...panel('CN', [2, 3]), tableRow });
    const panels = [
      { ...panel('a', [1, 2]), tableRow: 0, nation: behind(2) },
      { ...panel('b', [1, 2]), tableRow: 4, nation: behind(6) },
    ];
    const props = { ...input(panels, { apart: true }), title: 'x', description: 'x', id: 'x' };
    const markup = renderToStaticMarkup(<Multiples {...props} />);
    expect([...markup.matchAll(/data-line="(\d+)"/g)].map(([, row]) => Number(row)).sort()).toEqual([0, 2, 4, 6]);
  });
});
