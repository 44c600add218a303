/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { SHEETS } from './fixtures/names.ts';
import { layoutPromiseOutcome, PromiseOutcome, type PromiseOutcomeInput } from './promise-outcome.tsx';
import type { PromiseRow, PromiseState } from './promise-row.ts';
import { textFaults } from './text-faults.ts';

const exact = (value: number) => ({ value, low: value, high: value });
const row = (id: string, state: PromiseState, outcome: PromiseRow['outcome'], more: Partial<PromiseRow> = {}) => ({
  ...{
    id,
    state,
    outcome,
    label: id,
    verdict: `结论 ${id}`,
    aimText: '目标 8%',
    outcomeText: outcome ? '结果 6%' : '',
  },
  ...more,
});
const meanings = {
  ...{ aim: '目标', about: '目标写的是“左右”', outcome: '结果', missed: '差多少', undecided: '由取整决定' },
  ...{ open: '目前', interval: '取整区间', off: '超出坐标轴', absent: '没有数字' },
};
const frame = { meanings, sides: { short: '← 未达到', beyond: '超过 →' }, noData: '未公布', width: 720 };
const panel = (rows: readonly PromiseRow[]) => ({ id: 'points', label: '离目标多少个百分点', numbers: {}, rows });
const input = (rows: readonly PromiseRow[], more: Partial<PromiseOutcomeInput> = {}): PromiseOutcomeInput => ({
  ...{ ...frame, panels: [panel(rows)] },
  ...more,
});
const only = (one: PromiseRow) => layoutPromiseOutcome(input([one])).promises[0];
const words = (given: PromiseOutcomeInput) => layoutPromiseOutcome(given).texts.map(({ text }) => text);
const right = (rect: { x: number; width: number } | null | undefined) => (rect?.x ?? 0) + (rect?.width ?? 0);

describe('layout', () => {
  test('no panels and empty panels give an empty sheet', () => {
    expect(layoutPromiseOutcome(input([], { panels: [] }))).toMatchObject({ promises: [], texts: [], notches: [] });
    expect(layoutPromiseOutcome(input([]))).toMatchObject({ promises: [], texts: [], notches: [] });
  });

  test('all targets of a panel stand on one line, outcomes short of them to the left', () => {
    const { promises } = layoutPromiseOutcome(input([row('a', 'missed', exact(-2)), row('b', 'met', exact(1))]));
    expect(promises[0]?.aim.x).toBe(promises[1]?.aim.x);
    expect(promises[0]?.dot).toBeLessThan(promises[0]?.aim.x ?? 0);
    expect(promises[1]?.dot).toBeGreaterThan(promises[1]?.aim.x ?? 0);
  });

  test('distances of a panel share a scale', () => {
    const { promises } = layoutPromiseOutcome(input([row('a', 'missed', exact(-2)), row('b', 'met', exact(1))]));
    const [short, beyond] = promises.map(({ dot, aim }) => Math.abs((dot ?? 0) - aim.x));
    expect((short ?? 0) / (beyond ?? 1)).toBeCloseTo(2, 1);
  });

  test('what was missed is a bar from the outcome to the target; nothing else has one', () => {
    const missed = only(row('a', 'missed', exact(-2)));
    expect(missed?.gap?.x).toBe(missed?.dot);
    expect(right(missed?.gap)).toBeCloseTo(missed?.aim.x ?? 0, 1);
    for (const state of ['met', 'undecided', 'open', 'absent'] as const)
      expect(only(row('a', state, state === 'absent' ? null : exact(-1)))?.gap).toBeNull();
  });

  test('a miss of which only a bound is known reaches that bound, and the rest is an open interval', () => {
    const missed = only(row('a', 'missed', { value: null, low: null, high: -5 }));
    expect(missed).toMatchObject({ dot: null, interval: { openLow: true, openHigh: false } });
    expect(right(missed?.interval)).toBeCloseTo(missed?.gap?.x ?? 0, 1);
  });

  test('an exact outcome has no interval, nor one that its dot hides', () => {
    expect(only(row('a', 'met', exact(2)))?.interval).toBeNull();
    const both = [row('a', 'met', { value: 2, low: 1.99, high: 2.01 }), row('b', 'met', { value: 5, low: 4, high: 6 })];
    expect(layoutPromiseOutcome(input(both)).promises.map(({ interval }) => interval !== null)).toEqual([false, true]);
  });

  test('a target that is only said roughly is a band around its mark', () => {
    const about = only(row('a', 'met', exact(2), { about: { low: -0.5, high: 0.5 } }));
    expect(about?.about?.x).toBeLessThan(about?.aim.x ?? 0);
    expect(right(about?.about)).toBeGreaterThan(about?.aim.x ?? 0);
  });

  test('a statement without a number has words and no dot', () => {
    const stated = row('a', 'met', null, { outcomeText: '宣布完成' });
    expect(only(stated)).toMatchObject({ dot: null, interval: null, link: null, gap: null });
    expect(words(input([stated]))).toContain('宣布完成');
    expect(only(stated)?.tick).not.toBeNull();
  });

  test('absent is a hatch with words; zero is a dot on its target', () => {
    expect(only(row('a', 'absent', null))?.stub).not.toBeNull();
    expect(words(input([row('a', 'absent', null)]))).toEqual(expect.arrayContaining(['未公布', '没有数字']));
    const hit = only(row('a', 'met', exact(0)));
    expect(hit?.stub).toBeNull();
    expect(hit?.dot).toBe(hit?.aim.x);
  });

  test('the key tells only marks that are there', () => {
    const told = words(input([row('a', 'missed', exact(-2))]));
    expect(told).toEqual(expect.arrayContaining(['目标', '结果', '差多少']));
    for (const word of ['目前', '由取整决定', '取整区间', '超出坐标轴', '没有数字', '目标写的是“左右”'])
      expect(told).not.toContain(word);
  });

  test('only a target that is met has a tick', () => {
    for (const state of ['missed', 'undecided', 'open'] as const)
      expect(only(row('a', state, exact(-1)))?.tick).toBeNull();
    expect(only(row('a', 'met', exact(1)))?.tick).not.toBeNull();
  });

  test('each panel has an axis of its own', () => {
    const panels = [
      panel([row('a', 'missed', exact(-2))]),
      { ...panel([row('b', 'missed', exact(-80))]), id: 'share' },
    ];
    const { promises } = layoutPromiseOutcome(input([], { panels }));
    const [first, second] = promises.map(({ gap }) => gap?.width ?? 0);
    expect(first).toBeCloseTo(second ?? 0, 0);
  });
});

const STATES = ['missed', 'met', 'undecided', 'open', 'absent'] as const;
const OUTCOMES = [exact(-3.2), exact(12), { value: 0, low: -1, high: 1 }, { value: null, low: null, high: -4 }];

describe.each(SHEETS)('$language at $width', ({ names, width }) => {
  const rows = (count: number) =>
    names.slice(0, count).map((name, index): PromiseRow => {
      const state = STATES[index % 5] ?? 'met';
      const verdict = `${name}: ${name} 12.3 (${names[1]})`;
      const about = index % 7 === 1 ? { low: -0.5, high: 0.5 } : undefined;
      const texts = { label: `${name} ${names[index % 3]} ${names[0]} 2020`, aimText: `${name} 8%` };
      const outcomeText = state === 'absent' ? '' : `${names[index % 4]} 123,456`;
      const outcome = state === 'absent' ? null : (OUTCOMES[index % 4] ?? null);
      return { ...texts, id: name, state, verdict, outcomeText, outcome, about };
    });

  test('no text is cut or collides', () => {
    for (let count = 1; count <= 34; count++) {
      const panels = [panel(rows(count)), { ...panel(rows(4)), id: 'second' }];
      expect(textFaults(layoutPromiseOutcome(input([], { panels, width, noData: 'not published' })))).toEqual([]);
    }
  });
});

test.each([280, 300, 400, 479, 480, 560, 900, 1200])('no text is cut or collides at %i', (width) => {
  const label =
    'Ningxia: income of relocated people always grows faster than the rural average of the region, 2021–2025';
  const texts = { label, verdict: 'Missed by 1,240 yuan, 15.5% of the target', outcomeText: 'less than 76 million mu' };
  const rows = STATES.map((state, index) =>
    row(state, state, OUTCOMES[index] ?? null, { ...texts, aimText: 'about 8,000 yuan' }),
  );
  expect(textFaults(layoutPromiseOutcome(input(rows, { width })))).toEqual([]);
});

test.each([340, 720])('drawing at %i', async (width) => {
  const points = [
    row('a', 'missed', { value: -2.1, low: -2.4, high: -1.8 }, { label: '农民收入增长10%以上', tableRow: 0 }),
    row('b', 'met', exact(2.5), { label: '农村居民收入增长8%左右', about: { low: -0.5, high: 0.5 }, tableRow: 1 }),
    row('c', 'undecided', { value: 0, low: -0.4, high: 0.4 }, { label: '农村收入增速高于城镇', tableRow: 2 }),
    row('d', 'open', exact(-1.2), { label: '常住人口城镇化率达到65%', tableRow: 3 }),
    row('e', 'absent', null, { label: '自来水普及率达到90%' }),
    row('f', 'met', null, { label: '贫困县全部摘帽', outcomeText: '宣布完成' }),
  ];
  const share = [
    row('g', 'missed', { value: null, low: null, high: -5 }, { label: '建设高标准农田8,000万亩', tableRow: 4 }),
    row('h', 'met', exact(2), { label: '新增就业100万人', tableRow: 5 }),
    row('i', 'met', exact(900), { label: '搬迁10万人', tableRow: 6 }),
    row('j', 'met', exact(4), { label: '减贫20万人', tableRow: 7 }),
  ];
  const panels = [panel(points), { ...panel(share), id: 'share', label: '离目标百分之几', numbers: { behind: '%' } }];
  const data = input([], { panels, width });
  await expect(
    renderToStaticMarkup(<PromiseOutcome {...data} id="t" title="标题" description="说明" />),
  ).toMatchFileSnapshot(`snapshots/promise-outcome-${width}.svg`);
});
