/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { textFaults } from './text-faults.ts';
import { VERDICT_KINDS, type VerdictKind } from './verdict-mark.tsx';
import { layoutVerdictStrip, VerdictStrip, type VerdictStripInput, type VerdictTarget } from './verdict-strip.tsx';

const meanings = {
  ...{ missed: '没有达到', statedMissed: '文件称没有达到', undecided: '由取整决定', met: '达到' },
  ...{ statedMet: '文件称达到', open: '未到期', absent: '没有数字', unjudged: '不可比' },
};
const input = (targets: readonly VerdictTarget[], width = 720): VerdictStripInput => ({ targets, meanings, width });
/** As many targets of a kind as are asked for, in each year. */
const due = (year: number, kinds: Partial<Record<VerdictKind, number>>): VerdictTarget[] =>
  Object.entries(kinds).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ id: `${year}-${kind}-${index}`, year, kind: kind as VerdictKind, label: `${year}年的目标：${kind}` },
    })),
  );
const words = (given: VerdictStripInput) => layoutVerdictStrip(given).texts.map(({ text }) => text);

describe('layout', () => {
  test('no targets give an empty sheet', () => {
    expect(layoutVerdictStrip(input([]))).toMatchObject({ marks: [], texts: [], height: 0, axis: null });
  });

  test('every target is a mark, with missed ones at the foot of their year', () => {
    const targets = due(2020, { met: 2, missed: 3, absent: 1 });
    const { marks } = layoutVerdictStrip(input([...targets].reverse()));
    expect(marks.map(({ kind }) => kind)).toEqual(['missed', 'missed', 'missed', 'met', 'met', 'absent']);
    expect(marks[0]?.middle.y).toBeGreaterThan(marks[3]?.middle.y ?? Number.POSITIVE_INFINITY);
  });

  test('years without a target keep their place', () => {
    const { marks } = layoutVerdictStrip(
      input([...due(2010, { met: 1 }), ...due(2011, { met: 1 }), ...due(2014, { met: 1 })]),
    );
    const [first, second, last] = marks.map(({ middle }) => middle.x);
    expect((last ?? 0) - (second ?? 0)).toBeCloseTo(3 * ((second ?? 0) - (first ?? 0)), 0);
  });

  test('columns are as high as they have targets', () => {
    const { marks } = layoutVerdictStrip(input([...due(2019, { met: 40 }), ...due(2020, { met: 80 })]));
    const heights = [2019, 2020].map((year) => {
      const own = marks.filter(({ id }) => id.startsWith(`${year}`)).map(({ middle }) => middle.y);
      return Math.max(...own) - Math.min(...own);
    });
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2, 0);
  });

  test('the key counts what there is, and each column is counted', () => {
    const told = words(input([...due(2020, { met: 12, missed: 3 }), ...due(2021, { met: 1 })]));
    expect(told).toEqual(expect.arrayContaining(['没有达到3', '达到13', '15', '1', '2020', '2021']));
    expect(told.some((text) => text.startsWith('未到期'))).toBe(false);
  });

  test('no mark leaves the sheet and none covers another', () => {
    for (const width of [280, 340, 720, 1200]) {
      const targets = Array.from({ length: 22 }, (_, index) => due(2009 + index, { met: index * 4, missed: 2 })).flat();
      const { marks, size, height } = layoutVerdictStrip(input(targets, width));
      const places = new Set(marks.map(({ middle }) => `${middle.x} ${middle.y}`));
      expect(places.size).toBe(targets.length);
      for (const { middle } of marks) {
        expect(middle.x).toBeGreaterThanOrEqual(size / 2);
        expect(middle.x).toBeLessThanOrEqual(width - size / 2);
        expect(middle.y).toBeLessThan(height);
      }
    }
  });

  test.each([280, 340, 480, 720, 1200])('no text is cut or collides at %i', (width) => {
    for (const years of [1, 2, 9, 22, 27]) {
      for (const most of [1, 7, 40, 130, 1200]) {
        const targets = Array.from({ length: years }, (_, index) =>
          due(2009 + index, { missed: Math.ceil(most / (1 + (index % 5))), open: index % 3, absent: 9 % (index + 1) }),
        ).flat();
        expect(textFaults(layoutVerdictStrip(input(targets, width)))).toEqual([]);
      }
    }
  });
});

test('a mark names its row, and one without a row is described', () => {
  const targets = [{ ...(due(2020, { met: 1 })[0] as VerdictTarget), tableRow: 4 }, ...due(2020, { absent: 1 })];
  const svg = renderToStaticMarkup(<VerdictStrip {...input(targets)} id="t" title="标题" description="说明" />);
  expect(svg.match(/data-mark="[^"]*"/g)).toEqual(['data-mark="4"']);
  expect(svg.match(/<title>[^<]*<\/title>/g)).toEqual(['<title>2020年的目标：absent</title>']);
});

test.each([340, 720])('drawing at %i', async (width) => {
  const all = Object.fromEntries(VERDICT_KINDS.map((kind, index) => [kind, 2 + ((index * 5) % 7)]));
  const targets = [
    ...due(2015, { met: 4, missed: 2, absent: 3 }),
    ...due(2016, { met: 3 }),
    ...due(2020, all),
    ...due(2021, { missed: 1, statedMet: 1 }),
    ...due(2025, { met: 6, missed: 4, undecided: 2, absent: 5 }),
    ...due(2030, { open: 3 }),
  ].map((target, index) => (target.kind === 'absent' ? target : { ...target, tableRow: index }));
  await expect(
    renderToStaticMarkup(<VerdictStrip {...input(targets, width)} id="t" title="标题" description="说明" />),
  ).toMatchFileSnapshot(`snapshots/verdict-strip-${width}.svg`);
});
