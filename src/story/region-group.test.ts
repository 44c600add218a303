import { expect, test } from 'vitest';
import { subjectRecord } from './fixtures/subject-record.ts';
import { regionsIn } from './region-group.ts';

const ledger = subjectRecord();
const ids = (among: string, without?: string) =>
  regionsIn(ledger, { level: 'province', among, without }).map(({ id }) => id);

test('a province told by bands only, or without a year, has no single incidence', () => {
  expect(ids('incidence basis=*')).toEqual(['A', 'B', 'C']);
  expect(ids('incidence basis=*', 'incidence single basis=*')).toEqual(['B']);
  expect(ids('incidence basis=*', 'incidence single')).toEqual(['B', 'C']);
});

test('only a stated day with none left is a date of clearance', () => {
  expect(ids('counties status=left', 'counties day value=0 status=left')).toEqual(['C']);
});

test('a group may be empty, but not for want of what it is made from', () => {
  expect(ids('incidence', 'incidence')).toEqual([]);
  expect(() => ids('incidence', 'rainfall')).toThrow('no indicator "rainfall"');
});
