/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { GROUPED, SHEETS } from './fixtures/names.ts';
import { textFaults } from './text-faults.ts';
import { layoutTrend, Trend, type TrendInput } from './trend.tsx';

const base = { noData: '未公布', numbers: GROUPED, width: 720 };
const points = (values: (number | null)[], first = 2013) =>
  values.map((value, index) => ({ period: first + index, value }));
const one = (values: (number | null)[], more: Partial<TrendInput> = {}): TrendInput => ({
  ...base,
  series: [{ id: 'a', label: '四川', points: points(values) }],
  subject: 'a',
  ...more,
});
const pieces = (path: string) => path.split('M').length - 1;

describe('layout', () => {
  test('nothing, and nothing but absences, give a hatch with words', () => {
    for (const layout of [layoutTrend({ ...base, series: [] }), layoutTrend(one([null, null]))]) {
      expect(layout.empty).not.toBeNull();
      expect(layout.texts.some(({ text }) => text === '未公布')).toBe(true);
      expect(layout.lines.every(({ path, dots }) => path === '' && dots.length === 0)).toBe(true);
      expect(textFaults(layout)).toEqual([]);
    }
  });

  test('where there is little room the plot is flatter, down to what can be read', () => {
    const heightOf = (room?: number) => layoutTrend(one([1, 2, 3], { room })).height;
    const usual = heightOf();
    expect(heightOf(1000)).toBe(usual);
    expect(heightOf(200)).toBe(200);
    expect(heightOf(20)).toBeGreaterThan(100);
  });

  test('a single point is a dot', () => {
    const [line] = layoutTrend(one([42])).lines;
    expect(line?.path).toBe('');
    expect(line?.dots).toHaveLength(1);
  });

  test('the axis starts at zero unless told otherwise', () => {
    const texts = (input: TrendInput) => layoutTrend(input).texts.map(({ text }) => text);
    expect(texts(one([900, 1000]))).toContain('0');
    expect(texts(one([900, 1000], { zero: false }))).not.toContain('0');
  });

  test('negative values lie under the marked zero line', () => {
    const { grid, lines } = layoutTrend(one([-10, 10]));
    const zero = grid.find(({ axis }) => axis);
    expect(Number(lines[0]?.path.match(/^M[\d.]+ ([\d.]+)/)?.[1])).toBeGreaterThan(zero?.y ?? 0);
  });

  test('all zero and all equal draw a level line', () => {
    for (const values of [
      [0, 0, 0],
      [7, 7, 7],
    ]) {
      const heights = [...(layoutTrend(one(values)).lines[0]?.path.matchAll(/ ([\d.]+)/g) ?? [])].map(([, y]) => y);
      expect(new Set(heights).size).toBe(1);
    }
  });

  test('a missing year interrupts the line, absent or left out alike', () => {
    const absent = layoutTrend(one([1, 2, null, 4, 5])).lines[0]?.path ?? '';
    const input = one([1, 2, null, 4, 5]);
    const left = {
      ...input,
      series: input.series.map((s) => ({ ...s, points: s.points.filter(({ value }) => value !== null) })),
    };
    expect(pieces(absent)).toBe(2);
    expect(layoutTrend(left).lines[0]?.path).toBe(absent);
  });

  test('points after missing years are drawn, joined only to the years beside them', () => {
    // 2019, 2020, –, 2022, –, 2024, 2025: two strokes, a dot between them, and one at the end of the subject.
    const [line] = layoutTrend(
      one([15, 17, null, 19, null, 22, 23], {
        series: [{ id: 'a', label: '四川', points: points([15, 17, null, 19, null, 22, 23], 2019) }],
      }),
    ).lines;
    const xs = [...(line?.path.matchAll(/[ML]([\d.]+)/g) ?? [])].map(([, x]) => Number(x));
    expect(pieces(line?.path ?? '')).toBe(2);
    expect(xs).toHaveLength(4);
    expect(line?.dots).toHaveLength(2);
    const year = ((xs[3] ?? 0) - (xs[0] ?? 0)) / 6;
    expect((xs[2] ?? 0) - (xs[1] ?? 0)).toBeCloseTo(4 * year, 0);
    expect((line?.dots[0]?.x ?? 0) - (xs[1] ?? 0)).toBeCloseTo(2 * year, 0);
  });

  test('a break interrupts the line before its first period', () => {
    const layout = layoutTrend(one([1, 2, 3, 4], { breaks: [{ period: 2015, label: '新口径' }] }));
    expect(pieces(layout.lines[0]?.path ?? '')).toBe(2);
    expect(layout.breaks.length).toBeGreaterThan(0);
  });

  test('a break of one line interrupts that line alone, and needs no upright', () => {
    const { series } = one([1, 2, 3, 4]);
    const [line] = series;
    if (!line) throw new Error('no line');
    const layout = layoutTrend(
      one([1, 2, 3, 4], {
        series: [
          { ...line, breaks: [2015] },
          { ...line, id: 'other' },
        ],
      }),
    );
    const cut = Object.fromEntries(layout.lines.map(({ id, path }) => [id, pieces(path)]));
    expect(cut).toEqual({ [line.id]: 2, other: 1 });
    expect(layout.breaks).toEqual([]);
  });

  test('a break outside the years shown is left out', () => {
    expect(layoutTrend(one([1, 2], { breaks: [{ period: 2030, label: '新口径' }] })).breaks).toEqual([]);
  });

  test('the order of points does not matter', () => {
    const input = one([1, 5, 3, 2]);
    const turned = { ...input, series: input.series.map((s) => ({ ...s, points: [...s.points].reverse() })) };
    expect(layoutTrend(turned)).toEqual(layoutTrend(input));
  });

  test('the subject is drawn last', () => {
    const series = ['a', 'b', 'c'].map((id) => ({ id, label: id, points: points([1, 2]) }));
    expect(layoutTrend({ ...base, series, subject: 'a' }).lines.at(-1)?.id).toBe('a');
  });

  test('the target stands at its own year', () => {
    const layout = layoutTrend(one([1, 2], { target: { value: 5, label: '目标', period: 2025 } }));
    expect(layout.texts.map(({ text }) => text)).toContain('2025');
    expect(layout.target?.x2).toBeGreaterThan(layout.lines[0]?.dots[0]?.x ?? 0);
  });

  test.each(SHEETS)('no text is cut or collides: $language at $width', ({ names, width }) => {
    for (const count of [1, 2, 5, 12, 34]) {
      for (const years of [1, 2, 14, 50]) {
        const series = names.slice(0, count).map((label, index) => ({
          id: label,
          label,
          points: points(
            Array.from({ length: years }, (_, y) => 10000 + index * 30 + y * 200),
            2024 - years,
          ),
        }));
        const breaks = [
          { period: 2013, label: 'from 2013: integrated household survey' },
          { period: 2015, label: '2015年起口径调整' },
        ];
        const layout = layoutTrend({
          ...base,
          series,
          width,
          subject: names[0],
          breaks,
          target: { value: 10010, label: `目标 ${names[0]} 10,010元`, period: 2025 },
        });
        expect(textFaults(layout)).toEqual([]);
      }
    }
  });
});

test.each([340, 720])('drawing at %i', async (width) => {
  const data: TrendInput = {
    ...one([8381, 9348, 10247, null, 12227, 13331], { width }),
    breaks: [{ period: 2015, label: '2015年起新口径' }],
    target: { value: 15000, label: '目标 15,000元', period: 2020 },
  };
  const series = [
    ...data.series,
    { id: 'cn', label: '全国', points: points([9430, 10489, 11422, 12363, 13432, 14617]) },
  ];
  await expect(
    renderToStaticMarkup(<Trend {...data} series={series} id="t" title="标题" description="说明" />),
  ).toMatchFileSnapshot(`snapshots/trend-${width}.svg`);
});
