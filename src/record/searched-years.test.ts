import { expect, test } from 'vitest';
import { searchedYears } from './searched-years.ts';

test('years and spans are each of their years; none named is any time', () => {
  expect(searchedYears([])).toBeNull();
  expect(searchedYears(['2019'])).toEqual([2019]);
  expect(searchedYears(['2019', '2021/2023'])).toEqual([2019, 2021, 2022, 2023]);
});
