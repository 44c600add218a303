import { expect, test } from 'vitest';
import type { ComparisonChoice } from './choice.ts';
import { compareChoice } from './compared.ts';
import { defaultChoice, point, recordOf } from './fixtures/compared.ts';

// All three have 2013 and 2014, one has 2017 besides.
const ledger = recordOf({
  'rural-disposable-income': {
    china: [point(2013, 9430), point(2014, 10489)],
    hebei: [point(2013, 9188), point(2014, 10186), point(2017, 12881)],
    shanxi: [point(2013, 7950), point(2014, 8809)],
  },
});
const years = (more: Partial<ComparisonChoice>) => {
  const found = compareChoice({ ...defaultChoice, regions: ['china', 'hebei', 'shanxi'], ...more }, ledger);
  return found && [found.choice.from, found.choice.to];
};

test('a ranking takes the last year that most have, a line runs on to the newest figure of any', () => {
  expect(years({ view: 'ranking' })).toEqual([2013, 2014]);
  expect(years({ view: 'trend' })).toEqual([2013, 2017]);
});

test('years that are asked for are kept, and a line never ends before it begins', () => {
  expect(years({ view: 'trend', to: 2014 })).toEqual([2013, 2014]);
  expect(years({ view: 'trend', from: 2020 })).toEqual([2020, 2020]);
  expect(years({ view: 'trend', regions: [] })).toEqual([2013, 2014]);
});
