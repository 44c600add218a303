/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { overlaps } from './box.ts';
import { GROUPED, HAN, SHEETS } from './fixtures/names.ts';
import { textBox } from './placed-text.tsx';
import { layoutScatter, Scatter, type ScatterInput } from './scatter.tsx';
import { textFaults } from './text-faults.ts';

const base = {
  xLabel: '农村居民人均可支配收入，元',
  yLabel: '城镇居民人均可支配收入，元',
  noData: '未收录',
  numbersX: GROUPED,
  numbersY: GROUPED,
  width: 720,
};
const input = (
  values: (readonly [number | null, number | null])[],
  more: Partial<ScatterInput> = {},
): ScatterInput => ({
  ...base,
  points: values.map(([x, y], index) => ({ id: `r${index}`, label: HAN[index] ?? '', x, y })),
  ...more,
});
const at = (layout: ReturnType<typeof layoutScatter>, id: string) => layout.dots.find((dot) => dot.id === id);
const names = (layout: ReturnType<typeof layoutScatter>) =>
  layout.texts.map(({ text }) => text).filter((text) => HAN.includes(text));

describe('layout', () => {
  test.each([[[]], [[[null, 3] as const, [4, null] as const]]])('nothing to draw says so: %j', (values) => {
    const layout = layoutScatter(input(values));
    expect(layout.dots).toEqual([]);
    expect(layout.empty).not.toBeNull();
    expect(layout.texts.map(({ text }) => text)).toContain('未收录');
    expect(textFaults(layout)).toEqual([]);
  });

  test('one point stands in the middle of its ticks with its name', () => {
    const layout = layoutScatter(input([[100, 10]]));
    expect(layout.dots).toHaveLength(1);
    expect(names(layout)).toEqual(['新疆维吾尔自治区']);
    expect(textFaults(layout)).toEqual([]);
  });

  test('right is more of the first, up is more of the second, zero and negative values included', () => {
    const layout = layoutScatter(
      input([
        [0, 5],
        [-10, 0],
        [10, -5],
      ]),
    );
    const [zero, low, high] = ['r0', 'r1', 'r2'].map((id) => at(layout, id));
    expect(low?.x).toBeLessThan(zero?.x ?? 0);
    expect(high?.x).toBeGreaterThan(zero?.x ?? 0);
    expect(high?.y).toBeGreaterThan(zero?.y ?? 0);
    // −10, 0 and 10 are equally far apart.
    expect((high?.x ?? 0) - (zero?.x ?? 0)).toBeCloseTo((zero?.x ?? 0) - (low?.x ?? 0), 0);
  });

  test('a point that lacks one value is not drawn at zero', () => {
    const layout = layoutScatter(
      input([
        [1, 2],
        [null, 2],
        [3, 4],
      ]),
    );
    expect(layout.dots.map(({ id }) => id).sort()).toEqual(['r0', 'r2']);
  });

  test('lines run through the nation, and the order given does not matter', () => {
    const one = input(
      [
        [3, 1],
        [2, 2],
        [1, 3],
      ],
      { nation: 'r1', subject: 'r2' },
    );
    const layout = layoutScatter(one);
    const nation = at(layout, 'r1');
    expect(layout.reference.map(({ x1, y1 }) => x1 === nation?.x || y1 === nation?.y)).toEqual([true, true]);
    expect(layoutScatter({ ...one, points: [...one.points].reverse() })).toEqual(layout);
  });

  test('subject and extremes are named before the rest', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => [500 + (index % 6), 500 + Math.floor(index / 6)] as const);
    const layout = layoutScatter(input([...crowd, [490, 502], [520, 503]], { subject: 'r14' }));
    expect(names(layout)).toEqual(expect.arrayContaining(['浙江省', '青海省', '台湾省']));
  });

  test('the subject is named at a distance where nothing is free beside it', () => {
    const ring = Array.from({ length: 24 }, (_, index) => {
      const angle = (index / 24) * 2 * Math.PI;
      return [500 + 12 * Math.cos(angle), 500 + 18 * Math.sin(angle)] as const;
    });
    const layout = layoutScatter(input([[500, 500], ...ring, [300, 300], [700, 700]], { subject: 'r0' }));
    expect(names(layout)).toContain('新疆维吾尔自治区');
    expect(layout.leaders).toHaveLength(1);
    expect(textFaults(layout)).toEqual([]);
  });

  test('equal values lie on each other and at most one keeps its place beside them', () => {
    const layout = layoutScatter(
      input([
        [7, 7],
        [7, 7],
        [7, 7],
      ]),
    );
    expect(new Set(layout.dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(1);
    expect(textFaults(layout)).toEqual([]);
  });

  test.each(SHEETS)(
    'no text is cut or collides, no name covers a dot: $language at $width',
    ({ names: labels, width }) => {
      for (let count = 2; count <= 34; count++) {
        const points = labels.slice(0, count).map((label, index) => ({
          id: label,
          label,
          x: index % 9 === 8 ? null : 9000 + ((index * 7919) % 26000),
          y: 20000 + ((index * 104729) % 50000),
        }));
        const layout = layoutScatter({ ...base, points, width, subject: labels[0], nation: labels[3] });
        expect(textFaults(layout)).toEqual([]);
        const shown = layout.texts.filter(({ text }) => labels.includes(text));
        const covered = shown.filter((text) =>
          layout.dots.some(
            ({ id, x, y, r }) =>
              id !== text.text && overlaps(textBox(text), { left: x - r, right: x + r, top: y - r, bottom: y + r }),
          ),
        );
        expect(covered).toEqual([]);
      }
    },
  );
});

/** Rural and urban disposable income of 2020, yuan: Hebei, Shanxi, Shanghai, Gansu, the nation. */
const published: (readonly [number, number])[] = [
  [16467, 37286],
  [13878, 34793],
  [34911, 76437],
  [10344, 33822],
  [17131, 43834],
];

test.each([340, 720])('drawing at %i', async (width) => {
  const labels = ['河北', '山西', '上海', '甘肃', '全国'];
  const data = input(published, { width, subject: 'r0', nation: 'r4' });
  const points = data.points.map((point, index) => ({
    ...point,
    label: labels[index] ?? '',
    tableRows: [2 * index, 2 * index + 1] as const,
  }));
  await expect(
    renderToStaticMarkup(<Scatter {...data} points={points} id="t" title="标题" description="说明" />),
  ).toMatchFileSnapshot(`snapshots/scatter-${width}.svg`);
});
