import { expect, test } from 'vitest';
import { errorAt, type Problem } from '../read/problem.ts';
import { withoutConsequences } from './without-consequences.ts';

const place = { file: 'a.csv', line: 2, column: 1 };
const problem = (check: string, value: string): Problem => errorAt(place, check, value, 'x', 'y');
const left = (problems: readonly Problem[], lost: Record<string, readonly string[] | null>) =>
  withoutConsequences(
    problems,
    new Map(Object.entries(lost).map(([name, names]) => [name, names && new Set(names)])),
  ).map(({ value }) => value);

test('a name of a lost row is not held against who uses it, whatever its spelling; another name is', () => {
  const used = [
    problem('unknown-region', ' 河北省'),
    problem('unknown-region', '河比'),
    problem('unknown-unit', '河北省'),
  ];
  expect(left(used, { regions: ['130000', '河北省'] })).toEqual(['河比', '河北省']);
});

test('a reference is lost with its indicator, its code or its region', () => {
  const used = ['income@CN:2020', 'wages{incomeSource=rent}', 'wages@130000', 'wages'].map((value) =>
    problem('unknown-series', value),
  );
  expect(left(used, { indicators: ['income'], dimensions: ['rent'], regions: ['130000'] })).toEqual(['wages']);
});

test('a catalog that cannot be read at all may have any name', () => {
  expect(left([problem('unknown-unit', '元'), problem('unknown-source', 'bureau')], { units: null })).toEqual([
    'bureau',
  ]);
});

test('what is computed is told of a whole record only, what is compared where it is known what belongs together', () => {
  const found = [problem('claim', 'a'), { ...problem('unlikely-change', 'b'), unlikely: true as const }];
  expect(left(found, {})).toEqual(['a', 'b']);
  expect(left(found, { targets: ['income-2025'] })).toEqual(['b']);
  expect(left(found, { breaks: ['income'] })).toEqual([]);
});
