import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildRecord } from '../build-record.ts';
import { record } from '../fixtures/whole-record.ts';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { evaluateTargets } from './evaluate-targets.ts';

test('the order in which observations come in changes no target', () => {
  const expected = record.targets;
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(0xffff)), (keys) => {
      const shuffled = record.observations
        .map((observation) => ({ observation, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ observation }) => observation);
      expect(evaluateTargets(record.files, shuffled, record.model)).toEqual(expected);
    }),
    { seed: 1, numRuns: 3 },
  );
  expect(evaluateTargets(record.files, record.observations.toReversed(), record.model)).toEqual(expected);
});

test('without observations every target in numbers is without data', () => {
  const files = { ...record.files, statements: [] };
  const verdicts = evaluateTargets(files, [], record.model).map(({ result }) => result.verdict);
  expect([...new Set(verdicts)].sort()).toEqual(['noData', 'noDueDate', 'noIndicator', 'notDue', 'qualitative']);
  expect(verdicts.length).toBeGreaterThan(100);
});

test('observations that lost against a rival decide nothing', () => {
  const losers = record.observations.filter(({ chosen }) => !chosen);
  const decided = evaluateTargets(record.files, losers, record.model).filter(({ result }) => result.gap !== null);
  expect(decided).toEqual([]);
});

/** Rows as a data editor would add them; the targets are made up for this test. */
const row = (id: string, facts: string) =>
  `${id},incomes,测试,Made up,atLeast,${facts},made up for a test,2016,zhangjiakou-daily-2022,测试,测试,,,,,`;
const hebei = '130000,rural-disposable-income,,';

test('a row in the catalog, with its words translated, is all that a new target needs', () => {
  const folder = temporaryFolder();
  cpSync('data', folder, { recursive: true });
  const rows = [
    row('made-up-17000', `${hebei},,17000,yuan,2020`),
    row('made-up-16000', `${hebei},,16000,yuan,2020`),
    row('made-up-16467-04', `${hebei},,16467.04,yuan,2020`),
    row('made-up-2025', `${hebei},rural-disposable-income@130000:2013,30000,yuan,2025`),
    row('made-up-each', 'each:province,rural-disposable-income,,,,17000,yuan,2020'),
  ];
  appendFileSync(join(folder, 'catalog/targets.csv'), `${rows.join('\n')}\n`);
  appendFileSync(join(folder, 'catalog/translations.csv'), 'made up for a test,为测试而设,\n测试,,Test\n');
  const built = buildRecord(folder);
  expect(built.problems).toEqual([]);
  const result = (id: string) => built.targets.find((target) => target.id === id)?.result;

  // Hebei 2020: 16467.04 yuan. 17000 − 16467.04 = 532.96, 16000 − 16467.04 = −467.04; printed to a hundredth.
  expect(result('made-up-17000')).toMatchObject({
    verdict: 'notMet',
    gap: { value: 532.96, low: 532.955, high: 532.965 },
    gapUnit: 'yuan',
    period: '2020',
    atDeadline: true,
    pace: null,
  });
  expect(result('made-up-16000')).toMatchObject({ verdict: 'met', gap: { value: -467.04 } });
  const level = result('made-up-16467-04');
  expect([level?.verdict, level?.gap?.value]).toEqual(['metWithinRounding', 0]);
  expect(level?.gap?.low).toBeCloseTo(-0.005, 9);
  expect(level?.gap?.high).toBeCloseTo(0.005, 9);

  // Not yet due: 13532.96 to go. From 9187.71 in 2013 by (16467.04 / 9187.71)^(1/7) − 1 = 8.69 percent a year, and
  // (30000 / 16467.04)^(1/5) − 1 = 12.75 percent needed: 0.68 of it.
  const later = result('made-up-2025');
  expect(later).toMatchObject({ verdict: 'noData', atDeadline: false, gap: { value: 13532.96 } });
  expect(later?.pace).toMatchObject({ kind: 'compound', class: 'slow' });
  expect(later?.pace?.observed?.value).toBeCloseTo(8.69, 2);
  expect(later?.pace?.required?.value).toBeCloseTo(12.75, 2);
  expect(later?.pace?.ratio?.value).toBeCloseTo(0.68, 2);

  // One for every province with a series, and Hebei's is the same as above.
  expect(built.targets.filter(({ id }) => id.startsWith('made-up-each-'))).toHaveLength(31);
  expect(result('made-up-each-hebei')?.gap?.value).toBe(532.96);
  expect(built.targets).toHaveLength(record.targets.length + 4 + 31);
});
