/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Bullet, type BulletInput, type BulletRow, layoutBullet } from './bullet.tsx';
import { GROUPED, SHEETS } from './fixtures/names.ts';
import { textFaults } from './text-faults.ts';

const target = { value: 20000, label: '目标 20,000元' };
const row = (more: Partial<BulletRow>): BulletRow => ({
  id: 'a',
  label: '四川',
  value: 15000,
  low: null,
  high: null,
  verdict: 'none',
  ...more,
});
const input = (rows: BulletRow[], more: Partial<BulletInput> = {}): BulletInput => ({
  rows,
  direction: 'higher',
  noData: '未公布',
  numbers: GROUPED,
  width: 720,
  ...more,
});
const only = (more: Partial<BulletRow>, direction: 'higher' | 'lower' = 'higher') =>
  layoutBullet(input([row(more)], { direction })).bullets[0];
const right = (rect: { x: number; width: number } | null | undefined) => (rect?.x ?? 0) + (rect?.width ?? 0);

describe('layout', () => {
  test('no rows give an empty sheet', () => {
    expect(layoutBullet(input([]))).toMatchObject({ bullets: [], texts: [], height: 0 });
  });

  test('what remains runs from the value to the target', () => {
    const bullet = only({ target, verdict: 'remaining', gap: '还差 5,000 元' });
    expect(bullet?.remainder?.x).toBe(right(bullet?.bar));
    expect(right(bullet?.remainder)).toBeCloseTo(bullet?.target?.x ?? 0, 1);
    expect((bullet?.bar?.width ?? 0) / (bullet?.remainder?.width ?? 1)).toBeCloseTo(3, 1);
  });

  test('where lower is better the excess over the target remains', () => {
    const bullet = only({ value: 2.3, target: { value: 2, label: '目标' }, verdict: 'remaining' }, 'lower');
    expect(bullet?.remainder?.x).toBeCloseTo(bullet?.target?.x ?? 0, 1);
    expect(right(bullet?.bar)).toBeCloseTo(bullet?.target?.x ?? 0, 1);
  });

  test('a met target has a tick and nothing remaining', () => {
    const bullet = only({ value: 21000, target, verdict: 'met', gap: 'not shown' });
    expect(bullet?.met).not.toBeNull();
    expect(bullet?.remainder).toBeNull();
  });

  test('a verdict that rounding leaves open shows neither', () => {
    const bullet = only({ value: 20000, low: 19500, high: 20500, target, verdict: 'undecided' });
    expect([bullet?.met, bullet?.remainder]).toEqual([null, null]);
    expect(bullet?.band?.x).toBeLessThan(bullet?.target?.x ?? 0);
    expect(right(bullet?.band)).toBeGreaterThan(bullet?.target?.x ?? 0);
  });

  test('an open side of the interval reaches beyond the value', () => {
    const bullet = only({ value: 10000, low: 10000, high: null, target, verdict: 'remaining' });
    expect(bullet?.band).toMatchObject({ openLow: false, openHigh: true });
    expect(only({ value: 10000, low: null, high: 10000 })?.band).toMatchObject({ openLow: true, openHigh: false });
  });

  test('an exact value has no band', () => {
    expect(only({ value: 10000, low: 10000, high: 10000 })?.band).toBeNull();
  });

  test('absent is a hatch with words, zero is not', () => {
    expect(only({ value: null, target })?.stub).not.toBeNull();
    expect(only({ value: 0, target })).toMatchObject({ stub: null, bar: { width: 0 } });
    expect(layoutBullet(input([row({ value: null })])).texts.map(({ text }) => text)).toContain('未公布');
  });

  test('a band without a middle is drawn without a bar', () => {
    expect(only({ value: null, low: 10, high: 20 })).toMatchObject({ bar: null, stub: null });
  });

  test('negative values lie left of zero', () => {
    const bullet = only({ value: -5, target: { value: 5, label: '目标' }, verdict: 'remaining' });
    expect(right(bullet?.bar)).toBeCloseTo(bullet?.track.x1 ?? 0, 1);
  });

  test('the diamond of a target of zero is whole', () => {
    const bullet = only({ value: 3.3, target: { value: 0, label: '目标 0' }, verdict: 'remaining' }, 'lower');
    expect(bullet?.target?.x).toBeGreaterThan(5);
    expect(bullet?.track.x1).toBe(bullet?.target?.x);
  });

  test('equal rows look equal, and reversing rows reverses them', () => {
    const rows = [row({ id: 'a' }), row({ id: 'b' }), row({ id: 'c', value: 5 })];
    const { bullets } = layoutBullet(input(rows));
    expect(bullets[0]?.bar?.width).toBe(bullets[1]?.bar?.width);
    expect(layoutBullet(input([...rows].reverse())).bullets.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  test.each(SHEETS)('no text is cut or collides: $language at $width', ({ names, width }) => {
    for (let count = 1; count <= 34; count++) {
      const rows = names.slice(0, count).map((label, index) =>
        row({
          id: label,
          label: index % 3 ? label : `${names[0]}: ${label}, ${names[1]}`,
          value: index % 5 === 4 ? null : 500 + index * 700,
          low: index % 4 === 1 ? 400 + index * 700 : null,
          target: { value: 20000, label: `${names[0]} 20,000` },
          gap: '还差 5,000 元 · 25.0% of the target',
          verdict: index % 3 === 2 ? 'met' : 'remaining',
        }),
      );
      expect(textFaults(layoutBullet(input(rows, { width })))).toEqual([]);
    }
  });
});

test.each([340, 720])('drawing at %i', async (width) => {
  const rows = [
    row({ value: 15000, low: 14950, high: 15050, target, gap: '还差 5,000 元', verdict: 'remaining' }),
    row({ id: 'b', value: 20100, low: 20100, high: 20100, target, verdict: 'met' }),
    row({ id: 'c', value: 10000, low: 10000, high: null, target, verdict: 'remaining', gap: '还差不到 1 万元' }),
    row({ id: 'd', value: null, target }),
  ];
  await expect(
    renderToStaticMarkup(<Bullet {...input(rows, { width })} id="t" title="标题" description="说明" />),
  ).toMatchFileSnapshot(`snapshots/bullet-${width}.svg`);
});
