import { expect, test } from 'vitest';
import type { Observation } from '../../src/record/types.ts';
import type { BuiltRecord } from '../build-record.ts';
import type { Problem } from '../read/problem.ts';
import { judge } from './judge.ts';
import type { Mutation } from './mutation.ts';

const figure = (changes: Partial<Observation> = {}): Observation => ({
  id: 'income:130000:2020@bureau/income',
  figure: null,
  indicator: 'income',
  region: '130000',
  period: '2020',
  periodNote: null,
  dimensions: {},
  unit: 'yuan',
  value: 16467,
  low: 16466.95,
  high: 16467.05,
  printed: '16467.0',
  qualifier: 'exact',
  status: 'published',
  tier: 'A',
  source: 'bureau',
  sources: ['bureau'],
  locator: '表一',
  quote: null,
  note: null,
  chosen: true,
  formula: null,
  inputs: [],
  ...changes,
});

const record = (observations: readonly Observation[], problems: readonly Problem[] = []) =>
  ({
    observations,
    problems,
    model: {
      units: new Map([
        ['yuan', { kind: 'money' }],
        ['percent', { kind: 'percent' }],
        ['calendar-year', { kind: 'calendar-year' }],
      ]),
    },
    tables: [{ table: { file: 'raw/a.csv', sidecarFile: 'raw/a.sidecar.json' } }],
  }) as unknown as BuiltRecord;

const mutation: Mutation = { note: '', changes: new Map([['raw/a.sidecar.json', '']]) };
const problem = (file: string, severity: 'error' | 'warning' = 'error'): Problem => ({
  severity,
  file,
  line: 3,
  column: 1,
  check: 'unknown-region',
  value: '河比',
  expected: '',
  advice: '',
});
const sound = record([figure()]);
const outcome = (after: readonly Observation[], before = sound, spoilt = mutation) =>
  judge(spoilt, before, record(after)).outcome;

test('an error in the changed file, or the other half of its pair, is located; elsewhere it is not', () => {
  expect(judge(mutation, sound, record([], [problem('raw/a.csv')]))).toEqual({
    outcome: 'located',
    why: 'raw/a.csv:3:1 unknown-region "河比"',
  });
  expect(judge(mutation, sound, record([], [problem('raw/b.csv'), problem('raw/a.sidecar.json')])).outcome).toBe(
    'located',
  );
  expect(judge(mutation, sound, record([], [problem('raw/b.csv')])).outcome).toBe('unlocated');
});

test('a warning stops nothing', () => {
  expect(judge(mutation, sound, record([figure()], [problem('raw/a.csv', 'warning')])).outcome).toBe('right');
});

test('the same figures are right, in whatever order and however they were printed', () => {
  const other = figure({ id: 'b', region: 'CN', value: 3 });
  expect(outcome([other, figure({ printed: '１６４６７．０' })], record([figure(), other]))).toBe('right');
});

test('up to a tenth is plausible, and two points of a rate or two years', () => {
  expect(outcome([figure({ value: 18113.7 })])).toBe('plausible');
  expect(outcome([figure({ value: 18114 })])).toBe('silent');
  const rate = figure({ unit: 'percent', value: 0.6 });
  expect(outcome([{ ...rate, value: 2.6 }], record([rate]))).toBe('plausible');
  expect(outcome([{ ...rate, value: 2.7 }], record([rate]))).toBe('silent');
  const year = figure({ unit: 'calendar-year', value: 2019 });
  expect(outcome([{ ...year, value: 2109 }], record([year]))).toBe('silent');
});

test('a looser reading of the same number is plausible', () => {
  expect(outcome([figure({ low: 16466.5, high: 16467.5 })])).toBe('plausible');
  const band = figure({ value: null, low: 3, high: 5 });
  expect(outcome([{ ...band, high: 5.4 }], record([band]))).toBe('plausible');
  expect(outcome([{ ...band, high: 50 }], record([band]))).toBe('silent');
});

test('a figure lost, new, moved, infinite or without a value is silent', () => {
  expect(outcome([])).toBe('silent');
  expect(outcome([figure(), figure({ id: 'b', region: 'CN' })])).toBe('silent');
  expect(outcome([figure({ period: '2109' })])).toBe('silent');
  expect(outcome([figure({ source: 'another' })])).toBe('silent');
  expect(outcome([figure({ unit: 'percent' })])).toBe('silent');
  expect(outcome([figure({ value: Number.POSITIVE_INFINITY })])).toBe('silent');
  expect(outcome([figure({ value: Number.NaN })])).toBe('silent');
  expect(outcome([figure({ value: null, low: null, high: null })])).toBe('silent');
});

test('a zero that becomes a number is silent', () => {
  expect(outcome([figure({ value: 1 })], record([figure({ value: 0 })]))).toBe('silent');
});

test('derived figures follow the published ones and are not counted again', () => {
  expect(outcome([figure(), figure({ id: 'd', indicator: 'share', status: 'derived' })])).toBe('right');
});

test('a rival that reads otherwise is silent though the old value is there as well', () => {
  expect(outcome([figure(), figure({ id: 'b', value: 164670 })])).toBe('silent');
});

test('the same figures from files that contradict themselves are silent', () => {
  expect(outcome([figure()], sound, { ...mutation, mustStop: true })).toBe('silent');
});

test('text that is published broken is silent', () => {
  for (const note of ['a\0', 'a\u202Eb', '\uFFFD', '锟斤拷', 'a\u200Bb'])
    expect(outcome([figure({ note })]), note).toBe('silent');
  expect(outcome([figure({ note: 'two\nlines' })])).toBe('right');
  expect(outcome([figure({ note: 'a\0' })], record([figure({ note: 'a\0' })]))).toBe('right');
});

test('a quote that does not print its figure any more is silent', () => {
  const quoted = record([figure({ quote: '人均16,467.0元' })]);
  expect(outcome([figure({ quote: '人均16,467.0元' })], quoted)).toBe('right');
  expect(outcome([figure({ quote: '人均16,567.0元' })], quoted)).toBe('silent');
  expect(outcome([figure({ quote: null })], quoted)).toBe('right');
});

test('text that the downloads guard is right', () => {
  expect(outcome([figure({ note: '=1+1' })])).toBe('right');
  expect(outcome([figure({ note: '-2.3' })])).toBe('right');
});
