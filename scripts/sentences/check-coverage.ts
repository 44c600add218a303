import type { Observation } from '../../src/record/types.ts';
import { type Check, chosen, countFaults, indicatorOf, regionOf, type Told, unless } from './told.ts';

/** Years with a value of an indicator, of whatever codes, by province; and the first and the last year of all regions. */
function yearsHeld(told: Told) {
  const { subject } = told.said;
  const held = chosen(told).filter(
    (one) => /^\d{4}$/.test(one.period) && indicatorOf(told, one.indicator).name[told.language] === subject,
  );
  const own = held.filter(({ region }) => regionOf(told, region).level === 'province');
  const byProvince = Map.groupBy(own, ({ region }: Observation) => region);
  const years = [...byProvince.values()].map((rows) => new Set(rows.map(({ period }) => period)).size);
  const all = held.map(({ period }) => period).sort();
  return { years, first: all[0] ?? '', last: all.at(-1) ?? '' };
}

/** How many provinces have a value, and how many one for every year, or how many years the fullest has. */
export const checkCoverage: Check = (told) => {
  const { from, to = from, some, full, most, years: span, of } = told.said;
  const { years, first, last } = yearsHeld(told);
  const length = Number(last) - Number(first) + 1;
  return [
    ...unless(from === first && to === last, `the years are ${first} to ${last}`),
    ...countFaults('some', some ?? '0', years.length),
    ...(of === undefined
      ? []
      : countFaults('of', of, told.data.regions.filter(({ level }) => level === 'province').length)),
    ...(full === undefined ? [] : countFaults('full', full, years.filter((count) => count === length).length)),
    ...(most === undefined ? [] : countFaults('most', most, Math.max(...years))),
    ...(span === undefined ? [] : countFaults('years', span, length)),
    ...(most === undefined ? [] : unless(!years.includes(length), 'one is complete')),
  ];
};
