/** @jsxRuntime automatic @jsxImportSource preact */
import { h, type JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { GROUPED } from './fixtures/names.ts';
import { type ChartKind, charts } from './index.ts';
import type { PlacedText } from './placed-text.tsx';
import { textFaults } from './text-faults.ts';
import { VERDICT_KINDS } from './verdict-mark.tsx';

/** The longest names there are, then ordinary ones. */
const NAMES = {
  Chinese: ['新疆维吾尔自治区', '内蒙古自治区', '宁夏回族自治区', '四川', '河北', '重庆'],
  English: [
    'Xinjiang Uygur Autonomous Region',
    'Inner Mongolia Autonomous Region',
    'Hebei',
    'Sichuan',
    'Tibet',
    'Fujian',
  ],
};

/** What every kind can be made from: regions with names, and a value of each for each year. */
interface Sheet {
  readonly names: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
  readonly width: number;
}

const FIRST = 1974;
const common = { noData: 'not on record', numbers: GROUPED };
const latest = (row: readonly (number | null)[] | undefined) => row?.at(-1) ?? null;
const known = (row: readonly (number | null)[] | undefined) => row?.findLast((value) => value !== null) ?? 0;
const regions = ({ names, values }: Sheet) =>
  names.map((label, index) => ({ id: `r${index}`, label, row: values[index] ?? [] }));
const pointsOf = (row: readonly (number | null)[]) => row.map((value, year) => ({ period: FIRST + year, value }));

/** How each kind is made from a sheet. */
const inputs: Readonly<Record<ChartKind, (sheet: Sheet) => object>> = {
  ranking: (sheet) => ({
    ...common,
    items: regions(sheet).map(({ id, label, row }) => ({ id, label, value: latest(row), mark: 'Cp' })),
    subject: 'r0',
    reference: { label: sheet.names[0] ?? '', value: 17131 },
  }),
  'grouped-bars': (sheet) => ({
    ...common,
    groups: [true, false].map((subject, at) => ({
      heading: `2023 · ${sheet.names[0]} 21,691`,
      subject,
      items: regions(sheet)
        .filter((_, index) => index % 2 === at)
        .map(({ id, label, row }) => ({ id, label, value: latest(row), mark: 'Cp' })),
      reference: 17131,
    })),
  }),
  trend: (sheet) => ({
    ...common,
    series: regions(sheet).map(({ id, label, row }) => ({ id, label, points: pointsOf(row) })),
    subject: 'r0',
    breaks: [{ period: 2000, label: 'concept changes in 2000' }],
  }),
  'tile-map': (sheet) => ({
    ...common,
    tiles: regions(sheet).map(({ id, label, row }, index) => ({
      id,
      label,
      column: index % 8,
      row: Math.floor(index / 8),
      value: latest(row),
    })),
    thresholds: [10000, 15000, 20000, 25000],
    nation: { label: sheet.names[0] ?? '', value: 17131 },
  }),
  ladder: (sheet) => ({
    ...common,
    rungs: regions(sheet).map(({ id, label, row }, index) => ({
      ...{ id, label, value: latest(row) },
      ...(index > 0 ? { gap: '12,345 short · 45.6%' } : {}),
      ...(index === 2
        ? { joint: 'Above: net income from the register. Below: disposable income from the survey' }
        : {}),
    })),
    subject: 'r0',
  }),
  structure: (sheet) => ({
    ...common,
    parts: ['wages', 'business', 'transfers', 'property'].map((id) => ({ id, label: id })),
    rows: regions(sheet).map(({ id, label, row }) => ({
      id,
      label,
      values:
        latest(row) === null
          ? [null, null, null, null]
          : (latest(row) ?? 0) < 0
            ? [70, 20, 12, -2]
            : [40.1, 35.2, 20.3, 4.4],
    })),
    subject: 'r0',
    target: { value: 70, label: 'target 70%' },
  }),
  scatter: (sheet) => ({
    noData: common.noData,
    points: regions(sheet).map(({ id, label, row }) => ({
      ...{ id, label, x: latest(row), y: row[0] ?? null },
    })),
    subject: 'r0',
    nation: 'r1',
    xLabel: 'Rural disposable income per person, yuan',
    yLabel: 'Urban disposable income per person, yuan',
    numbersX: GROUPED,
    numbersY: GROUPED,
  }),
  bullet: (sheet) => ({
    ...common,
    rows: regions(sheet).map(({ id, label, row }) => ({
      ...{ id, label, value: latest(row), low: latest(row), high: latest(row) },
      target: { value: 17131, label: `target of ${label} 17,131` },
      gap: '4,321 yuan short',
      verdict: 'remaining',
    })),
    direction: 'higher',
  }),
  dumbbell: (sheet) => ({
    ...common,
    rows: regions(sheet).map(({ id, label, row }) => ({ id, label, from: row[0] ?? null, to: latest(row) })),
    fromLabel: '1974',
    toLabel: '2023',
  }),
  pace: (sheet) => ({
    ...common,
    points: pointsOf(sheet.values[0] ?? []).flatMap(({ period, value }) =>
      value === null ? [] : [{ period, value, low: value, high: value }],
    ),
    target: { value: 30000, label: `target of ${sheet.names[0]} 30,000`, period: FIRST + 60 },
    gap: { label: '12,345 yuan short' },
  }),
  strip: (sheet) => {
    const dots = regions(sheet).flatMap(({ row, ...dot }) =>
      latest(row) === null ? [] : [{ ...dot, value: known(row), mark: 'C' }],
    );
    const own = { id: 'own', label: sheet.names[0] ?? '', value: 16000 };
    return {
      ...common,
      rows: [
        { id: 'all', label: sheet.names[0] ?? '', dots, own },
        { id: 'few', label: sheet.names[1] ?? '', dots: dots.slice(0, 3) },
        { id: 'none', label: sheet.names.at(-1) ?? '', dots: [] },
      ],
      reference: { label: sheet.names[0] ?? '', value: 17131 },
      median: 'median',
    };
  },
  multiples: (sheet) => ({
    ...common,
    panels: regions(sheet).map(({ id, label, row }) => ({ id, label, points: pointsOf(row) })),
    nation: { id: 'CN', label: 'Nation', points: pointsOf(sheet.values[0] ?? []) },
    breaks: [2000],
  }),
  'coverage-grid': (sheet) => ({
    rows: regions(sheet).map(({ id, label, row }) => ({
      ...{ id, label },
      cells: row.map((value, year) =>
        value === null ? null : value < 0 ? 'derived' : (['A', 'B', 'C'] as const)[Math.floor(year / 7) % 3],
      ),
    })),
    firstYear: FIRST,
    years: sheet.values[0]?.length ?? 0,
    meanings: {
      A: 'Tier A: the publisher itself',
      B: 'Tier B: official figures in a copy that passed cross-checks',
      C: 'C 级：二手来源',
      derived: 'derived from published figures',
      absent: 'no published figure found',
    },
  }),
  'spark-map': (sheet) => ({
    ...common,
    tiles: regions(sheet).map(({ id, label, row }, index) => ({
      id,
      label,
      column: index % 8,
      row: Math.floor(index / 8),
      points: pointsOf(row),
    })),
    nation: { id: 'CN', label: sheet.names[0] ?? '', points: pointsOf(sheet.values[0] ?? []) },
  }),
  'promise-outcome': (sheet) => ({
    noData: common.noData,
    panels: [
      {
        ...{ id: 'share', label: `Per cent from the target of ${sheet.names[0]}`, numbers: { behind: '%' } },
        rows: regions(sheet).map(({ id, label, row }, index) => ({
          ...{
            id,
            label: `${label}: 17,131 yuan by 2020`,
            verdict: `${label} 12,345 yuan`,
            state: stateOf(latest(row)),
          },
          ...{ aimText: '17,131 yuan', outcomeText: latest(row) === null ? '' : `${latest(row)} yuan` },
          outcome: promised(latest(row), index),
          ...(index % 3 === 1 ? { about: { low: -4, high: 4 } } : {}),
        })),
      },
    ],
    meanings: {
      ...{ aim: 'target', about: 'target said roughly', outcome: 'outcome', missed: 'what was missed' },
      ...{ undecided: 'rounding decides', open: 'so far', interval: 'interval of the printed number' },
      ...{ off: 'beyond the axis', absent: 'no figure' },
    },
    sides: { short: 'short of it', beyond: 'beyond it' },
  }),
  'verdict-strip': (sheet) => ({
    targets: regions(sheet).flatMap(({ id, label, row }) =>
      row.map((value, year) => ({
        ...{ id: `${id} ${year}`, label, year: FIRST + year },
        kind: value === null ? 'absent' : (VERDICT_KINDS[Math.abs(Math.round(value)) % 7] ?? 'met'),
      })),
    ),
    meanings: Object.fromEntries(VERDICT_KINDS.map((kind) => [kind, `targets that are ${kind}`])),
  }),
};

const stateOf = (value: number | null) => (value === null ? 'absent' : value < 17131 ? 'missed' : 'met');
/** Per cent from a target of 17,131; of every fourth only a bound is known. */
const promised = (value: number | null, index: number) => {
  if (value === null) return null;
  const share = (value / 17131 - 1) * 100;
  const bounds = share < 0 ? { low: null, high: share } : { low: share, high: null };
  return index % 4 === 3 ? { value: null, ...bounds } : { value: share, low: share - 3, high: share + 3 };
};

const namesFor = (language: keyof typeof NAMES, count: number) =>
  Array.from({ length: count }, (_, index) => NAMES[language][index % 6] ?? '');
const fill = (count: number, years: number, value: (region: number, year: number) => number | null) =>
  Array.from({ length: count }, (_, region) => Array.from({ length: years }, (_, year) => value(region, year)));

/** Values that have broken charts before. */
const VALUES = {
  ordinary: (region: number, year: number) => 9000 + region * 731 + year * 613,
  'all equal': () => 12345,
  'all zero': () => 0,
  'some negative': (region: number, year: number) => (region % 3 === 1 ? -4000 : 9000) + year * 100,
  'all negative': (region: number) => -1000 - region * 211,
  'some missing': (region: number, year: number) => ((region + year) % 4 === 0 ? null : 12000 + region * 300 + year),
  'all missing': () => null,
  'far apart': (region: number) => (region === 0 ? 9_876_543 : 3.2),
};

const drawn = charts as unknown as Readonly<
  Record<
    ChartKind,
    {
      component: (props: object) => JSX.Element;
      layout: (input: object) => { width: number; height: number; texts: PlacedText[] };
    }
  >
>;

describe.each(Object.keys(inputs) as ChartKind[])('%s', (kind) => {
  const faults = (sheet: Sheet) => textFaults(drawn[kind].layout({ ...inputs[kind](sheet), width: sheet.width }));

  test.each([320, 340, 480, 720])('bears every number of regions, years and kind of value at %i', (width) => {
    const found = new Set<string>();
    for (const language of ['Chinese', 'English'] as const) {
      for (const [name, value] of Object.entries(VALUES)) {
        for (const count of [1, 2, 3, 8, 34]) {
          for (const years of [1, 2, 50]) {
            const sheet = { names: namesFor(language, count), values: fill(count, years, value), width };
            for (const fault of faults(sheet)) found.add(`${name}, ${count} regions, ${years} years: ${fault}`);
          }
        }
      }
    }
    expect([...found].slice(0, 8)).toEqual([]);
  });

  test('draws numbers only, named and described', () => {
    for (const value of Object.values(VALUES)) {
      for (const width of [320, 720]) {
        const sheet = { names: namesFor('English', 5), values: fill(5, 8, value), width };
        const naming = { id: 't', title: 'A finding', description: 'What it says' };
        const svg = renderToStaticMarkup(h(drawn[kind].component, { ...inputs[kind](sheet), ...naming, width }));
        expect(svg).not.toMatch(/NaN|Infinity|undefined|style=/);
        expect(svg).toContain('>A finding</title>');
      }
    }
  });
});
