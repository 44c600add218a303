import { expect, test } from 'vitest';
import { fileOf, readGlossary, readRecord } from './read-record.ts';

const text = { zh: '元', en: 'yuan' };
const files: Readonly<Record<string, unknown>> = {
  release: {
    ...{ version: '0.1.0', date: '2026-11-21', figures: 0, published: 0, derived: 0, tables: 0, sources: 0 },
    ...{ targets: 0, claims: 0, crossChecks: 0, repeats: 0, warnings: 0 },
  },
  units: [{ id: 'yuan', name: text, symbol: text, kind: 'money', exponent: 0, discrete: false }],
  'left-out': [
    { kind: 'withheld', table: 't', file: 'raw/t.csv', line: 2, column: 'x', label: '河北', reason: 'an order' },
  ],
};
const reading =
  (own: Readonly<Record<string, unknown>> = {}) =>
  (name: string) =>
    ({ ...files, ...own })[name] ?? [];

test('each part comes from the file named after it', () => {
  expect([fileOf('leftOut'), fileOf('units')]).toEqual(['left-out', 'units']);
  const record = readRecord(reading());
  expect([record.leftOut.length, record.units[0]?.name.en, record.observations]).toEqual([1, 'yuan', []]);
});

test('what is not as written stops, with the place', () => {
  const unit = { id: 'yuan', name: text, symbol: text, kind: 'money', exponent: '0', discrete: false };
  expect(() => readRecord(reading({ units: [unit] }))).toThrow(/number[\s\S]*units\[0\]\.exponent/);
  expect(() => readRecord((name) => (name === 'units' ? undefined : reading()(name)))).toThrow('units');
  expect(() => readRecord(reading({ units: [{ ...unit, exponent: 0, more: 1 }] }))).toThrow('more');
});

test('the glossary is read apart', () => {
  expect(readGlossary(() => [['里', '裏']])).toEqual([['里', '裏']]);
  expect(() => readGlossary(() => [['里']])).toThrow('src/data is not as this program writes it');
});
