import { expect, test } from 'vitest';
import { mapPages } from './map-pages.ts';

test('the newest five years stand on the first page, the rest behind it', () => {
  expect(mapPages(['2013', '2014', '2015', '2016', '2018', '2019', '2020'])).toEqual([
    ['2020', '2019', '2018', '2016', '2015'],
    ['2014', '2013'],
  ]);
  expect(mapPages([])).toEqual([]);
});
