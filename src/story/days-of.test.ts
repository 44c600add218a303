import { expect, test } from 'vitest';
import { daysOf } from './days-of.ts';
import { subjectRecord } from './fixtures/subject-record.ts';

test('days of the regions of a level come earliest first', () => {
  const days = daysOf(subjectRecord(), { days: 'counties day value=0 status=left', level: 'province' });
  expect(days.map(({ region, period }) => `${region} ${period}`)).toEqual(['A 2019-12-23', 'B 2020-02-29']);
});
