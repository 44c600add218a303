import { expect, test } from 'vitest';
import { originPath } from './anchor.ts';
import { EveryObservation } from './every-observation.ts';
import { region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { NOT_PARTED, partedOrigins, partOf, partValues } from './parted-origins.ts';

const regions = [
  region('CN', 'nation'),
  region('hebei', 'province', 'CN'),
  region('shijiazhuang', 'prefecture', 'hebei'),
  region('xingtang', 'county', 'shijiazhuang'),
];
const told = (id: string, status: 'published' | 'derived' = 'published') =>
  observation({ id: `${id} ${status}`, region: id, source: 'bureau', sources: ['bureau'], status });
const values = [told('CN'), told('xingtang'), told('xingtang', 'derived')];
const record = { sources: [{ id: 'bureau' }, { id: 'other' }], indicators: [{ id: 'income' }], regions };
const parted = partedOrigins(new EveryObservation(values), record, 1);

test('an origin with more values than fit is parted, its counties by the place around them', () => {
  expect(parted).toEqual({ pages: ['/sources/bureau/'], parts: { xingtang: 'shijiazhuang' } });
  expect(partedOrigins(new EveryObservation(values), record, 0).pages).toEqual([
    '/sources/bureau/',
    '/indicators/income/derived/',
  ]);
});

test('where everything fits nothing is parted', () => {
  expect(partedOrigins(new EveryObservation(values), record, 2)).toBe(NOT_PARTED);
  expect(partedOrigins(new EveryObservation([]), record)).toBe(NOT_PARTED);
});

test('only what is told of a county on a parted page has a part', () => {
  const of = (page: string, id: string) => partOf(parted, page, id);
  expect([
    of('/sources/bureau/', 'xingtang'),
    of('/sources/bureau/', 'hebei'),
    of('/sources/other/', 'xingtang'),
  ]).toEqual(['shijiazhuang', '', '']);
});

test('values are those of the page itself, and the others by their part', () => {
  const { here, parts } = partValues(parted, '/sources/bureau/', values.slice(0, 2));
  expect(here).toEqual([values[0]]);
  expect([...parts]).toEqual([['shijiazhuang', [values[1]]]]);
});

test('the way to the origin of a value leads to its part', () => {
  expect(originPath(told('xingtang'), parted)).toBe('/sources/bureau/shijiazhuang/#income.xingtang.2020');
  expect(originPath(told('CN'), parted)).toBe('/sources/bureau/#income.CN.2020');
  expect(originPath(told('xingtang', 'derived'), parted)).toBe('/indicators/income/derived/#income.xingtang.2020');
});
