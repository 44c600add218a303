/** @jsxRuntime automatic @jsxImportSource preact */

import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { numberWriter } from '../record/number-style.ts';
import { crosses, overlaps } from './box.ts';
import { GROUPED, SHEETS } from './fixtures/names.ts';
import { layoutPace, Pace } from './pace.tsx';
import type { PaceInput } from './pace-input.ts';
import { textBox } from './placed-text.tsx';
import { textFaults } from './text-faults.ts';

const path = (values: readonly number[], first = 2015) =>
  values.map((value, index) => ({ period: first + index, value }));
const input = (values: readonly number[], more: Partial<PaceInput> = {}): PaceInput => ({
  points: path(values),
  target: { value: 200, label: '目标 200', period: 2025 },
  noData: '未公布',
  numbers: GROUPED,
  width: 720,
  ...more,
});
const laid = (values: readonly number[], more: Partial<PaceInput> = {}) => layoutPace(input(values, more));
const words = (layout: { texts: readonly { text: string }[] }) => layout.texts.map(({ text }) => text);
const numbers = (d: string) => [...d.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n));

describe('observed', () => {
  test('every observation has a dot and neighbouring years are joined', () => {
    const layout = laid([100, 110, 120]);
    expect(layout.dots).toHaveLength(3);
    expect(layout.observed.path.match(/[ML]/g)).toEqual(['M', 'L', 'L']);
    expect(layout.observed.bridges).toBe('');
  });

  test('years without a figure are bridged by a thinner line', () => {
    const { observed } = laid([], { points: [...path([100, 110]), ...path([150, 160], 2020)] });
    expect(observed.path.match(/M/g)).toHaveLength(2);
    expect(observed.bridges.match(/M/g)).toHaveLength(1);
  });

  test('first and latest value are written, one point only once', () => {
    expect(words(laid([101, 110, 123]))).toEqual(expect.arrayContaining(['101', '123']));
    expect(words(laid([101])).filter((text) => text === '101')).toHaveLength(1);
  });

  test('the order of points does not matter', () => {
    const turned = { ...input([100, 140, 120]), points: [...input([100, 140, 120]).points].reverse() };
    expect(layoutPace(turned)).toEqual(laid([100, 140, 120]));
  });

  test('equal values draw a level line', () => {
    const ys = numbers(laid([70, 70, 70]).observed.path).filter((_, index) => index % 2 === 1);
    expect(new Set(ys).size).toBe(1);
  });

  test('nothing observed is a hatch with words, the target stays', () => {
    const layout = laid([], { gap: { label: 'not shown' } });
    expect(layout.empty).not.toBeNull();
    expect(layout.diamond).not.toBeNull();
    expect(layout.gap).toBeNull();
    expect(words(layout)).toEqual(expect.arrayContaining(['未公布', '目标 200']));
    expect(words(layout)).not.toContain('not shown');
    expect(textFaults(layout)).toEqual([]);
  });

  test('zero is a value like any other', () => {
    const layout = laid([5, 0], { target: { value: 0, label: '目标 0', period: 2020 } });
    expect(layout.empty).toBeNull();
    expect(layout.dots[1]?.y).toBe(layout.diamond?.y);
  });

  test('a rounding interval encloses its value, an exact value has none', () => {
    const points = [
      { period: 2015, value: 100, low: 100, high: 100 },
      { period: 2016, value: 120, low: 110, high: 130 },
      { period: 2017, value: 130, low: 125, high: null },
    ];
    const { bands, dots } = laid([], { points });
    expect(bands).toHaveLength(2);
    const [both, below] = bands;
    expect((both?.y ?? 0) + (both?.height ?? 0) / 2).toBeCloseTo(dots[1]?.y ?? 0, 0);
    expect(below?.y).toBeCloseTo(dots[2]?.y ?? 0, 0);
  });

  test('the axis starts at zero', () => {
    expect(words(laid([180, 190]))).toContain('0');
  });

  test('negative values lie under the marked zero line', () => {
    const { grid, dots } = laid([-100, 100]);
    expect(dots[0]?.y).toBeGreaterThan(grid.find(({ axis }) => axis)?.y ?? 999);
  });
});

describe('baseline', () => {
  test('stands as an open circle before the first point, joined to it by the thinner line', () => {
    const layout = laid([100, 110], { baseline: { period: 2010, value: 80 } });
    expect(layout.baseline?.x).toBeLessThan(layout.dots[0]?.x ?? 0);
    expect(layout.observed.bridges).not.toBe('');
    expect(words(layout)).toContain('80');
  });

  test('replaces the dot of the point it is, and is labelled once', () => {
    const layout = laid([100, 110, 120], { baseline: { period: 2015, value: 100 } });
    expect(layout.dots).toHaveLength(2);
    expect(words(layout).filter((text) => text === '100')).toHaveLength(2); // the other one is a gridline's
    expect(
      laid([101, 110], { baseline: { period: 2015, value: 101 } }).texts.filter((t) => t.text === '101').length,
    ).toBe(1);
  });

  test('inside the path it takes the place of its dot and has a label of its own', () => {
    const layout = laid([101, 113, 127, 139], { baseline: { period: 2016, value: 113 } });
    expect(layout.dots).toHaveLength(3);
    expect(words(layout)).toContain('113');
  });
});

describe('target', () => {
  test('stands at its period, or is a dashed line over the whole plot', () => {
    const due = laid([100, 110]);
    expect(due.diamond?.x).toBeGreaterThan(due.dots[1]?.x ?? 0);
    expect(due.targetLine).toBeNull();
    const standing = laid([100, 110], { target: { value: 200, label: '目标 200', period: null } });
    expect(standing.diamond).toBeNull();
    expect(standing.targetLine?.x1).toBe(standing.grid[0]?.x1);
    expect(words(standing)).toContain('目标 200');
  });

  test('its year, the latest and the start of the way are named on the axis', () => {
    const layout = laid(
      Array.from({ length: 14 }, (_, n) => 100 + n),
      { target: { value: 300, label: 'x', period: 2035 } },
    );
    expect(words(layout)).toEqual(expect.arrayContaining(['2015', '2028', '2035']));
  });

  test('one already passed stands inside the path', () => {
    const layout = laid([100, 210, 220, 230], { target: { value: 200, label: '目标 200', period: 2016 } });
    expect(layout.diamond?.x).toBe(layout.dots[1]?.x);
    expect(words(layout)).toContain('目标 200');
  });
});

describe('ahead', () => {
  const required = { from: { period: 2016, value: 110 }, label: '每年还需 +10' };

  test('the needed way runs straight from its start to the diamond', () => {
    const layout = laid([100, 110], { required });
    expect(numbers(layout.required)).toEqual([
      layout.dots[1]?.x,
      layout.dots[1]?.y,
      layout.diamond?.x,
      layout.diamond?.y,
    ]);
    expect(words(layout)).toContain('每年还需 +10');
    expect(layout.samples.map(({ kind }) => kind)).toEqual(['required']);
  });

  test('nothing is needed on the way to a target of the past or of no period', () => {
    for (const period of [2016, 2010, null]) {
      const layout = laid([100, 110], { required, target: { value: 200, label: '目标', period } });
      expect(layout.required).toBe('');
      expect(words(layout)).not.toContain('每年还需 +10');
    }
  });

  test('the projection starts at the latest point and ends with a stroke at its last', () => {
    const projection = { points: [{ period: 2018, value: 130 }], label: '照此速度' };
    const layout = laid([100, 110], { projection });
    expect(numbers(layout.projection).slice(0, 2)).toEqual([layout.dots[1]?.x, layout.dots[1]?.y]);
    expect(layout.projectionEnd?.x).toBe(numbers(layout.projection)[2]);
    expect(layout.projectionEnd?.x).toBeLessThan(layout.diamond?.x ?? 0);
  });

  test('a projection without points is neither drawn nor named', () => {
    const layout = laid([100, 110], { projection: { points: [], label: '照此速度' } });
    expect([layout.projection, layout.projectionEnd]).toEqual(['', null]);
    expect(words(layout)).not.toContain('照此速度');
  });
});

describe('gap', () => {
  const gap = { label: '还差 90' };
  const ends = (rect: { y: number; height: number } | null) => [rect?.y ?? 0, (rect?.y ?? 0) + (rect?.height ?? 0)];

  test('runs from the latest value up to the target', () => {
    const layout = laid([100, 110], { gap });
    const [top, bottom] = ends(layout.gap);
    expect(top).toBe(layout.diamond?.y);
    expect(bottom).toBeCloseTo(layout.dots[1]?.y ?? 0, 0);
    expect(words(layout)).toContain('还差 90');
  });

  test('runs down to it where lower is better', () => {
    const layout = laid([9, 8, 6], { target: { value: 2, label: '目标 2', period: 2020 }, gap });
    const [top, bottom] = ends(layout.gap);
    expect(top).toBe(layout.dots[2]?.y);
    expect(bottom).toBeCloseTo(layout.diamond?.y ?? 0, 0);
  });

  test('stands at the period of the target where that is observed', () => {
    const layout = laid([100, 110, 120, 260], { target: { value: 200, label: '目标 200', period: 2016 }, gap });
    expect(ends(layout.gap)[1]).toBeCloseTo(layout.dots[1]?.y ?? 0, 0);
  });

  test('is neither drawn nor named where nothing remains, or where none is given', () => {
    const none = laid([100, 200], { gap });
    expect(none.gap).toBeNull();
    expect(words(none)).not.toContain('还差 90');
    expect(laid([100, 110]).gap).toBeNull();
  });

  test('a short one stands beside its marks', () => {
    const layout = laid([100, 198], { gap });
    expect(Math.abs((layout.gap?.x ?? 0) + 2.5 - (layout.dots[1]?.x ?? 0))).toBeCloseTo(10, 0);
  });
});

type Wording = Record<'target' | 'required' | 'projection' | 'gap', string>;

const LONG: Record<string, Wording> = {
  Chinese: {
    target: '目标：到规划期末农村居民人均可支配收入达到25,000元',
    required: '从最近一年起每年平均还需增长 12.5% 才能按期达到',
    projection: '若保持最近五年的平均速度，到2030年约为 21,300元',
    gap: '与目标还差 11,669元，相当于目标的 46.7%',
  },
  English: {
    target: 'Target: disposable income per rural resident of 25,000 yuan by the end of the plan',
    required: 'Needed from the latest year on average: +12.5% a year',
    projection: 'At the average pace of the latest five years: about 21,300 yuan',
    gap: '11,669 yuan short of the target, 46.7% of it',
  },
};

/** Paths that have tripped layouts before: short and long, up and down, steep, flat, past and far targets. */
function* sweep(label: Wording, width: number): Generator<PaceInput> {
  const shapes: ((n: number, of: number) => number)[] = [
    (n) => 8013 + n * 713,
    (n, of) => 40 - (38 * n) / Math.max(1, of - 1),
    () => 70,
    (n) => 50 + (n % 2) * 40,
    (n) => -10 + n * 3,
    () => 0,
  ];
  for (const [index, shape] of shapes.entries())
    for (const years of [1, 2, 3, 12, 30])
      for (const factor of [0.5, 0.98, 1.5, 20])
        for (const due of [null, 2012, 2023, 2025, 2035]) {
          const points = path(
            Array.from({ length: years }, (_, n) => shape(n, years)),
            2024 - years + 1,
          );
          const last = points.at(-1) as { period: number; value: number };
          const value = last.value * factor;
          yield {
            points: points.map((p) => ({
              ...p,
              low: p.value - Math.abs(p.value) / 50,
              high: p.value + Math.abs(p.value) / 50,
            })),
            ...(index % 2 ? { baseline: { period: 2024 - years - 1, value: points[0]?.value ?? 0 } } : {}),
            target: { value, label: label.target, period: due },
            required: { from: last, label: label.required },
            projection: {
              points: [{ period: 2024 + Math.min(years, 9), value: last.value * 1.2 }],
              label: label.projection,
            },
            gap: { label: label.gap },
            noData: '未公布',
            numbers: index % 3 ? GROUPED : { decimals: 1 },
            width,
          };
        }
}

test.each(SHEETS)('no text is cut, collides or hides a mark: $language at $width', ({ width, language }) => {
  const wording = LONG[language] as Wording;
  for (const data of sweep(wording, width)) {
    const layout = layoutPace(data);
    const { gap, diamond, leaders } = layout;
    const marks = [
      ...(gap ? [{ left: gap.x, top: gap.y, right: gap.x + gap.width, bottom: gap.y + gap.height }] : []),
      ...(diamond ? [{ left: diamond.x - 4, top: diamond.y - 4, right: diamond.x + 4, bottom: diamond.y + 4 }] : []),
    ];
    const hidden = layout.texts.filter((text) => {
      const box = textBox(text);
      return marks.some((mark) => overlaps(box, mark)) || leaders.some((leader) => crosses(leader, box));
    });
    const said = unspaced(words(layout).join(''));
    const [first, latest] = [data.points[0], data.points.at(-1)].map((point) =>
      numberWriter(data.numbers)(point?.value ?? 0),
    );
    const wanted = [
      wording.target,
      first ?? '',
      latest ?? '',
      ...(gap ? [wording.gap] : []),
      ...(layout.required ? [wording.required] : []),
    ];
    const faults = [
      ...textFaults(layout),
      ...hidden.map(({ text }) => `on a mark: ${text}`),
      ...wanted.filter((text) => !said.includes(unspaced(text))).map((text) => `left out: ${text}`),
    ];
    if (faults.length > 0) expect.fail(`${faults.join('; ')} in ${JSON.stringify(data)}`);
  }
});

function unspaced(text: string): string {
  return text.replaceAll(/\s/g, '');
}

test.each([340, 720])('drawing at %i', async (width) => {
  const data: PaceInput = {
    points: path([8381, 9348, 10247, 11203, 12227, 13331, 14670, 15929]).map((p) => ({
      ...p,
      low: p.value - 300,
      high: p.value + 300,
    })),
    baseline: { period: 2013, value: 7161 },
    target: { value: 25000, label: '目标 25,000元', period: 2030 },
    required: { from: { period: 2022, value: 15929 }, label: '每年还需 +5.8%' },
    projection: { points: [{ period: 2028, value: 22100 }], label: '照近五年的步子，2028年约 22,100元' },
    gap: { label: '还差 9,071元' },
    noData: '未公布',
    numbers: GROUPED,
    width,
  };
  await expect(renderToStaticMarkup(<Pace {...data} id="t" title="标题" description="说明" />)).toMatchFileSnapshot(
    `snapshots/pace-${width}.svg`,
  );
});
