import { expect, test } from 'vitest';
import { toParquet } from '../downloads/parquet.ts';
import { columns } from './fixtures/explored.ts';
import { readColumns } from './load-columns.ts';

test('columns are read as they were written, absent cells too', async () => {
  const types = { year: 'integer', value: 'number', low: 'number', high: 'number' } as const;
  const names = Object.keys(columns);
  const file = toParquet({
    columns: names.map((name) => ({
      name,
      type: types[name as 'year'] ?? 'string',
      meaning: { zh: '', en: '' },
    })),
    rows: (columns.id ?? []).map((_, row) =>
      Object.fromEntries(names.map((name) => [name, columns[name]?.[row] ?? null])),
    ),
    about: {},
  });
  expect(await readColumns(file.buffer)).toEqual(columns);
});
