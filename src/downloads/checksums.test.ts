import { expect, test } from 'vitest';
import { checksumLines } from './checksums.ts';

test('a line has the checksum, two spaces and the path, ordered by path', () => {
  const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
  expect(
    checksumLines([
      ['regions/regions.csv', `sha256:${two}`],
      ['incomes/incomes.csv', one],
    ]),
  ).toBe(`${one}  incomes/incomes.csv\n${two}  regions/regions.csv\n`);
});
