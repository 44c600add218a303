import { expect, test } from 'vitest';
import { record } from './fixtures/record.ts';
import { laterThan, thenSince } from './then-since.ts';

const ledger = record();
const article = { source: 'article' };
const of = (region: string, period: string) => {
  const observation = ledger.find('income', region, period);
  if (!observation) throw new Error(`no ${region} ${period}`);
  return observation;
};

test('the latest figure of the same series from a later year stands beside the figure', () => {
  expect(laterThan(ledger, of('CN', '2021'))?.value).toBe(14342);
});

test('nothing later, another region, and a figure without a year have none', () => {
  expect(laterThan(ledger, of('CN', '2022'))).toBeNull();
  expect(laterThan(ledger, of('130700', '2021'))).toBeNull();
  expect(laterThan(ledger, { ...of('CN', '2021'), period: 'not-stated' })).toBeNull();
});

test('a row may name a figure, others beside it, or only what it is about', () => {
  const row = { stated: 'stated S004-01', also: ['value income CN 2022'] };
  expect(thenSince(ledger, article, row)).toMatchObject({
    stated: { value: 10905 },
    later: null,
    also: [{ value: 14342 }],
  });
  expect(thenSince(ledger, article, { about: { zh: '收入', en: 'income' }, also: [] })).toEqual({
    stated: null,
    later: null,
    also: [],
  });
});

test('a figure that is named and is also the latest stands there once', () => {
  const also = ['value income CN 2021', 'value income CN 2022', 'latest income CN'];
  const row = { about: { zh: '收入', en: 'income' }, also };
  expect(thenSince(ledger, article, row).also.map(({ period }) => period)).toEqual(['2021', '2022']);
  const stated = { stated: 'value income CN 2021', also };
  expect(thenSince(ledger, article, stated)).toMatchObject({ later: { period: '2022' }, also: [] });
});
