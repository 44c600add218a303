import { expect, test } from 'vitest';
import { textTable } from './text-table.ts';

test('columns stand under their heads', () => {
  expect(
    textTable([
      ['kind', 'pages'],
      ['/', '3'],
      ['/regions/', ''],
    ]),
  ).toBe(['kind       pages', '---------  -----', '/          3', '/regions/'].join('\n'));
});
