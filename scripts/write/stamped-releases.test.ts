import { cpSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { buildRecord } from '../build-record.ts';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { releaseFilesOf, stampedReleases } from './stamped-releases.ts';

const fixtures = join(import.meta.dirname, '../check/fixtures');

/** The sound data with two releases laid over: one value revised, one told finer, one withdrawn. */
function record() {
  const folder = temporaryFolder();
  for (const name of ['base', 'missing-reason']) cpSync(join(fixtures, name), folder, { recursive: true });
  const { releases, files } = buildRecord(folder);
  const reasons = ['revised', 'withdrawn'].map((kind) => ({
    row: {
      ...{ release: '0.2.0', kind: kind as 'revised' | 'withdrawn', indicator: 'income', regions: [], periods: [] },
      ...{ text_zh: '抄错', text_en: 'Misread' },
    },
    place: () => ({ file: '', line: 1, column: 1 }),
  }));
  const note = {
    row: {
      ...{ release: '0.2.0', kind: 'added' as const, indicator: '', regions: ['130000'], periods: [] },
      ...{ text_zh: '新增', text_en: 'New' },
    },
    place: () => ({ file: '', line: 1, column: 1 }),
  };
  return { releases, files: { ...files, changes: [...reasons, note] } };
}

test('releases come newest first, and the first has no difference', () => {
  const [second, first] = stampedReleases(record());
  expect([second?.version, first?.version]).toEqual(['0.2.0', '0.1.0']);
  expect(first?.difference).toBeNull();
});

test('a change is told by names, with what stood there and why', () => {
  const [second] = stampedReleases(record());
  const { revised, finer, withdrawn, added } = second?.difference ?? {};
  expect(revised).toEqual([
    expect.objectContaining({
      indicator: expect.objectContaining({ id: 'income' }),
      codes: [],
      period: '2019',
      old: expect.objectContaining({ value: 15_373.1, unit: 'yuan' }),
      new: expect.objectContaining({ value: 15_373.4 }),
      reason: { zh: '抄错', en: 'Misread' },
    }),
  ]);
  expect(finer?.map(({ old, new: now, reason }) => [old.value, now?.value, reason])).toEqual([
    [16_467, 16_467.04, null],
  ]);
  expect(withdrawn?.map(({ old, new: now }) => [old.value, now])).toEqual([[16_020.7, null]]);
  expect(added).toEqual([]);
});

test('what a release held is counted by indicator, and notes name their regions', () => {
  const [second, first] = stampedReleases(record());
  expect(first?.held).toEqual([expect.objectContaining({ values: 4, regions: 2, years: { from: 2019, to: 2020 } })]);
  expect(second?.held).toEqual([expect.objectContaining({ values: 3, regions: 2, years: { from: 2019, to: 2020 } })]);
  expect(second?.verdicts).toEqual([{ verdict: 'noData', count: 1 }]);
  expect(second?.notes).toEqual([expect.objectContaining({ indicator: null, text: { zh: '新增', en: 'New' } })]);
  expect(second?.notes[0]?.regions).toHaveLength(1);
});

test('in files to take along every row says all of itself', () => {
  const lines = releaseFilesOf(record()).get('releases/0.1.0/values.csv')?.trimEnd().split('\r\n');
  expect(lines?.slice(0, 3)).toEqual([
    'indicator,dimensions,unit,region,period,value,low,high,printed,qualifier,status,tier,source',
    'income,,yuan,130000,2019,15373.1,15373.050000000001,15373.15,15373.1,exact,published,A,bureau',
    'income,,yuan,130000,2020,16467,16466.5,16467.5,16467,exact,published,A,bureau',
  ]);
});

test('what a release changed is a table of both sides, with the reason', () => {
  const files = releaseFilesOf(record());
  expect(files.has('releases/0.1.0/changes.csv')).toBe(false);
  const { data } = Papa.parse<Record<string, string>>(files.get('releases/0.2.0/changes.csv') ?? '', {
    header: true,
    skipEmptyLines: true,
  });
  expect(
    data.map(({ kind, period, old_value, value, reason_en }) => [kind, period, old_value, value, reason_en]),
  ).toEqual([
    ['revised', '2019', '15373.1', '15373.4', 'Misread'],
    ['withdrawn', expect.any(String), '16020.7', '', 'Misread'],
    ['finer', '2020', '16467', '16467.04', ''],
  ]);
  expect(data[0]).toMatchObject({ indicator: 'income', region: '130000', old_unit: 'yuan', unit: 'yuan' });
});
