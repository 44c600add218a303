import { expect, test } from 'vitest';
import { clusterExample, clusterLanguages } from './cluster-example.ts';

const facts = {
  ...{ title: 'Income in "China"', data: 'https://ledger.example/data', parts: 'incomes/by-indicator' },
  partition: 'indicator',
  columns: [
    { name: 'id', type: 'string' },
    { name: 'indicator', type: 'string' },
    { name: 'year', type: 'integer' },
    { name: 'value', type: 'number' },
    { name: 'chosen', type: 'boolean' },
  ],
  conditions: [
    ['indicator', 'income'],
    ['region', 'CN'],
  ],
} as const;

test.each(clusterLanguages)('%s takes the parts where they lie', (language) => {
  const code = clusterExample(language, facts);
  expect(code).not.toMatch(/<<|>>/);
  expect(code).toContain('incomes/by-indicator');
});

test.each(clusterLanguages.slice(1))('%s chooses the series and says of what it is', (language) => {
  const code = clusterExample(language, facts);
  expect(code).toMatch(/^(#|--) Income in 'China'\n/);
  expect(code).toContain("indicator = 'income' AND region = 'CN'");
});

test('the shell copies the files that the checksums name, and no others', () => {
  const lines = clusterExample('Shell', facts).split('\n');
  expect(lines[0]).toContain('"https://ledger.example/data/checksums.txt"');
  const pattern = /grep "(.*)"/.exec(lines[0] ?? '')?.[1] ?? '';
  // A checksum has 64 digits, then two spaces: the path begins with the 67th character.
  const sum = '0'.repeat(64);
  const [part = '', ...others] = [
    `${sum}  incomes/by-indicator/indicator=a/data.parquet`,
    `${sum}  incomes/by-indicator/files.json`,
    `${sum}  incomes/incomes.parquet`,
  ];
  expect([part, ...others].map((line) => new RegExp(pattern).test(line))).toEqual([true, false, false]);
  expect(lines[1]).toContain('cut -c 67-');
  expect(part.slice(66)).toBe('incomes/by-indicator/indicator=a/data.parquet');
});

test('Trino declares every column with its type, the one of the folders last', () => {
  const code = clusterExample('Trino SQL', facts);
  const columns = /observations \(\n([^)]*)\n\)/.exec(code)?.[1] ?? '';
  expect(columns.split(',\n').map((line) => line.trim())).toEqual([
    ...['"id" varchar', '"year" integer', '"value" double', '"chosen" boolean', '"indicator" varchar'],
  ]);
  expect(code).toContain("partitioned_by = ARRAY['indicator']");
});
