import { expect, test } from 'vitest';
import { point, seriesOf } from './fixtures/compared.ts';
import { shownYears, yearCounts } from './years.ts';

const one = seriesOf({
  a: [point(2000, 1), point(2013, 1), point(2014, 1), point(2015, 1)],
  b: [point(2013, 1), point(2014, 1)],
  c: [point(2013, 1), point(2014, 1), point(2016, 1)],
});
const counts = yearCounts([one], ['a', 'b', 'c']);

test('years are counted over the regions asked for, oldest first', () => {
  expect([...counts]).toEqual([
    [2000, 1],
    [2013, 3],
    [2014, 3],
    [2015, 1],
    [2016, 1],
  ]);
  expect([...yearCounts([one], ['c', 'nobody'])]).toEqual([
    [2013, 1],
    [2014, 1],
    [2016, 1],
  ]);
});

test('of two series only years that both know are counted, if there are any', () => {
  expect([...yearCounts([one, seriesOf({ a: [point(2014, 1)] })], ['a'])]).toEqual([[2014, 2]]);
  expect([...yearCounts([seriesOf({ a: [point(2001, 1)] }), seriesOf({ a: [point(2002, 1)] })], ['a'])]).toEqual([
    [2001, 1],
    [2002, 1],
  ]);
});

test('without a wish the span runs over years with at least half of the figures', () => {
  expect(shownYears({ from: null, to: null }, counts, [])).toEqual({ from: 2013, to: 2014 });
});

test('it does not begin before a change of concept', () => {
  expect(shownYears({ from: null, to: null }, counts, [2014])).toEqual({ from: 2014, to: 2014 });
  expect(shownYears({ from: null, to: null }, counts, [2020])).toEqual({ from: 2013, to: 2014 });
});

test('wishes are kept, even where nothing is on record', () => {
  expect(shownYears({ from: 2001, to: 2030 }, counts, [2014])).toEqual({ from: 2001, to: 2030 });
  expect(shownYears({ from: 2014, to: null }, counts, [])).toEqual({ from: 2014, to: 2014 });
  expect(shownYears({ from: 2020, to: null }, counts, [])).toEqual({ from: 2020, to: 2020 });
});

test('no figures and no wish give no years', () => {
  expect(shownYears({ from: null, to: null }, new Map(), [])).toBeNull();
});
