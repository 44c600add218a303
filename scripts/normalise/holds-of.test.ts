import { expect, test } from 'vitest';
import { readCatalog } from '../read/read-catalog.ts';
import { nothingHeld } from './held.ts';
import { holdsOf } from './holds-of.ts';
import { makeModel } from './model.ts';

const model = makeModel(readCatalog('data').files);

test('whole levels are counted, a few regions named, years run together', () => {
  const held = { ...nothingHeld(), rows: 3, values: 9 };
  for (const region of ['CN', '130000']) held.regions.add(region);
  for (const period of ['2018', '2019', '2020']) held.periods.add(period);
  expect(holdsOf(held, model)).toEqual({
    rows: 3,
    values: 9,
    regions: { nation: 1, province: ['河北省'] },
    periods: ['2018..2020'],
  });
  for (const { id, level } of model.regions.values()) if (level === 'province') held.regions.add(id);
  expect(holdsOf(held, model).regions).toEqual({ nation: 1, province: 34 });
});

test('of a table without figures only its rows are held', () => {
  expect(holdsOf({ ...nothingHeld(), rows: 2 }, model)).toEqual({ rows: 2 });
});
