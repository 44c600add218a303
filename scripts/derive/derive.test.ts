import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRecord } from '../build-record.ts';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';

/** Derived figures of the table with sources of income (2020: 17131.5, of which wages 6974.0 and transfers 10157.5). */
function derived(...rules: string[]) {
  const folder = temporaryFolder();
  cpSync(join(import.meta.dirname, '../check/fixtures/base/catalog'), join(folder, 'catalog'), { recursive: true });
  cpSync(join(import.meta.dirname, 'fixtures/sources'), folder, { recursive: true });
  for (const rule of rules) appendFileSync(join(folder, 'catalog/derivations.csv'), `${rule}\n`);
  const { observations, problems } = buildRecord(folder);
  return { figures: observations.filter(({ status }) => status === 'derived'), problems, observations };
}

test('a rule for each region, period and starred code is computed wherever its inputs exist', () => {
  const { figures, problems } = derived();
  expect(problems).toEqual([]);
  // 100 · 6974.0 / 17131.5 = 40.7086… and 100 · 10157.5 / 17131.5 = 59.2914…; Hebei prints no wages, so it has no share.
  expect(figures.map(({ region, period, dimensions }) => [region, period, dimensions.incomeSource])).toEqual([
    ['CN', '2020', 'transfer'],
    ['CN', '2020', 'wages'],
  ]);
  expect(figures[0]?.value).toBeCloseTo(59.2914, 4);
  expect(figures[1]?.value).toBeCloseTo(40.7086, 4);
});

test('a derived figure names its formula, its inputs and their sources', () => {
  const { figures, observations } = derived();
  const wages = figures[1];
  expect(wages).toMatchObject({
    formula: '100 * part / whole',
    source: 'bureau',
    sources: ['bureau'],
    tier: 'A',
    printed: '',
  });
  const named = wages?.inputs.map(({ name, observation }) => [
    name,
    observations.find(({ id }) => id === observation)?.value,
  ]);
  expect(named).toEqual([
    ['part', 6974],
    ['whole', 17131.5],
  ]);
});

test('printed precision widens what is derived', () => {
  const { low, high } = derived().figures[1] ?? {};
  // 100 · 6973.95 / 17131.55 and 100 · 6974.05 / 17131.45
  expect(low).toBeCloseTo(40.70822, 4);
  expect(high).toBeCloseTo(40.70904, 4);
});

test('a rule for one region and period is computed once and can be built on', () => {
  const { figures, problems } = derived(
    'hebei-growth,growth,,130000,2020,now=income;before=income@CN,100 * (now / before - 1),,',
    'hebei-twice,growth,,130000,2019,a=hebei-growth,2 * a,,',
  );
  expect(problems).toEqual([]);
  const growth = figures.filter(({ indicator }) => indicator === 'growth');
  // 16467.0 / 17131.5 = 0.961212…
  expect(growth.map(({ period }) => period)).toEqual(['2019', '2020']);
  expect(growth[1]?.value).toBeCloseTo(-3.8788, 4);
  expect(growth[0]?.value).toBeCloseTo(-7.7576, 4);
});

test('a published figure is not displaced by a derived one', () => {
  const { observations } = derived('hebei-income,income,,130000,2020,a=income@CN,a - 1,,');
  const rivals = observations.filter(
    ({ region, dimensions }) => region === '130000' && dimensions.incomeSource === 'total',
  );
  expect(rivals.map(({ status, chosen }) => [status, chosen]).sort()).toEqual([
    ['derived', false],
    ['published', true],
  ]);
});

test('a rule whose input is not on record is an error', () => {
  const { problems } = derived('hebei-wages,growth,,130000,2020,a=income{incomeSource=wages},2 * a,,');
  expect(problems.map(({ file, line, check, value }) => [file, line, check, value])).toEqual([
    ['catalog/derivations.csv', 3, 'derivation', 'a'],
  ]);
});
