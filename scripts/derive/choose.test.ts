import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observation } from '../../src/record/fixtures/observation.ts';
import type { Observation } from '../../src/record/types.ts';
import { chooseAmongRivals } from './choose.ts';

const released = new Map([
  ['old', '2019'],
  ['new', '2021-02-28'],
  ['newer', '2021-03-01'],
]);
const rival = (id: string, facts: Partial<Observation> = {}) => {
  const source = facts.source ?? 'old';
  return observation({ id, source, sources: [source], ...facts });
};
const chosen = (rivals: readonly Observation[]) =>
  chooseAmongRivals(rivals, { released, unknown: new Set(['nobody']) })
    .filter((one) => one.chosen)
    .map(({ id }) => id);

test('nothing and one', () => {
  expect(chosen([])).toEqual([]);
  expect(chosen([rival('a')])).toEqual(['a']);
});

test('published comes before derived, even from a lower tier', () => {
  expect(chosen([rival('a', { status: 'derived', tier: 'A', source: 'newer' }), rival('b', { tier: 'C' })])).toEqual([
    'b',
  ]);
});

test('what rests on a source of unknown provenance comes after all else, even after what is derived', () => {
  const nobody = rival('a', { source: 'nobody', tier: 'A' });
  expect(chosen([nobody, rival('b', { status: 'derived', tier: 'C' })])).toEqual(['b']);
  expect(chosen([nobody, rival('b', { tier: 'C', source: 'undated' })])).toEqual(['b']);
  expect(chosen([rival('b', { status: 'derived', sources: ['new', 'nobody'] }), rival('c', { tier: 'C' })])).toEqual([
    'c',
  ]);
  expect(chosen([nobody])).toEqual(['a']);
});

test('then the better tier, even if older', () => {
  expect(chosen([rival('a', { tier: 'B', source: 'newer' }), rival('b', { tier: 'A' })])).toEqual(['b']);
});

test('then the later release; one without a date comes last', () => {
  expect(chosen([rival('a', { source: 'new' }), rival('b', { source: 'newer' }), rival('c')])).toEqual(['b']);
  expect(chosen([rival('a', { source: 'undated' }), rival('b')])).toEqual(['b']);
});

test('then the finer printing; an open side is the coarsest', () => {
  expect(
    chosen([
      rival('a', { value: 3, low: 2.5, high: 3.5 }),
      rival('b', { value: 3.3, low: 3.25, high: 3.35 }),
      rival('c', { value: 3, low: 3, high: null }),
    ]),
  ).toEqual(['b']);
});

test('last the id', () => {
  expect(chosen([rival('b'), rival('a')])).toEqual(['a']);
});

test('other keys are no rivals', () => {
  const others = [
    rival('a'),
    rival('b', { region: '130000' }),
    rival('c', { period: '2019' }),
    rival('d', { dimensions: { incomeSource: 'wages' } }),
    rival('e', { indicator: 'growth' }),
  ];
  expect(chosen(others)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('the order of the input does not matter, and each key has one choice', () => {
  const facts = fc.record({
    status: fc.constantFrom('published' as const, 'derived' as const),
    tier: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
    source: fc.constantFrom('old', 'new', 'newer', 'undated'),
    region: fc.constantFrom('CN', '130000'),
    high: fc.constantFrom(1.5, 1.05, null),
  });
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1, maxLength: 12 }), (all) => {
      const rivals = all.map((one, index) => rival(`r${index}`, one));
      const choice = chosen(rivals).sort();
      expect(chosen([...rivals].reverse()).sort()).toEqual(choice);
      expect(choice.length).toBe(new Set(all.map(({ region }) => region)).size);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('what a document only expects is never chosen, not even alone', () => {
  const expected = rival('a', { status: 'expected', tier: 'A', source: 'newer' });
  expect(chosen([expected])).toEqual([]);
  expect(chosen([expected, rival('b', { tier: 'C' })])).toEqual(['b']);
});
