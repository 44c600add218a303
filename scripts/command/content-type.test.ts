import { expect, test } from 'vitest';
import { contentType } from './content-type.ts';

test.each([
  ['about/index.html', 'text/html; charset=utf-8'],
  ['incomes.csv', 'text/csv; charset=utf-8'],
  ['incomes.csv.sha256', 'text/plain; charset=utf-8'],
  ['CITATION.cff', 'text/yaml; charset=utf-8'],
  ['read.R', 'text/plain; charset=utf-8'],
  ['regions.json', 'application/json; charset=utf-8'],
  ['changes.atom', 'application/atom+xml'],
  ['chart.svg', 'image/svg+xml'],
  ['incomes.parquet', 'application/vnd.apache.parquet'],
  ['incomes.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['rural-ledger-0.2.0.zip', 'application/zip'],
  ['SHA256SUMS', 'application/octet-stream'],
  ['zh-hans_1.pf_fragment', 'application/octet-stream'],
])('%s is sent as %s', (file, type) => {
  expect(contentType(file)).toBe(type);
});
