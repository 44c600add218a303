import { expect, test } from 'vitest';
import { codeExample, exampleLanguages } from './code-example.ts';

const facts = {
  title: 'Income in "China"',
  unit: 'Yuan',
  table: 'https://ledger.example/data/incomes/incomes',
  conditions: [
    ['indicator', 'income'],
    ['region', 'CN'],
  ] as const,
};

test.each(exampleLanguages)('%s reads the table of the dataset and chooses the series', (language) => {
  const code = codeExample(language, facts);
  expect(code).not.toMatch(/<<|>>/);
  expect(code).toContain('https://ledger.example/data/incomes/incomes.');
  expect(code).toContain("Income in 'China'");
  expect(code).toMatch(/indicator\W+(?:=|==|===)\W+income\b/);
  expect(code).toMatch(/region\W+(?:=|==|===)\W+CN\b/);
});

test('conditions are written as each language writes them', () => {
  expect(codeExample('Python', facts)).toContain(`rows.query('indicator == "income" and region == "CN"')`);
  expect(codeExample('DuckDB SQL', facts)).toContain("WHERE indicator = 'income' AND region = 'CN'");
});
