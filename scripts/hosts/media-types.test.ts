import { expect, test } from 'vitest';
import { isCompressible, mediaTypes } from './media-types.ts';

test('each ending has its type once', () => {
  expect([...mediaTypes(['b/c.svg', 'a.csv', 'a.excel.csv', 'LICENSE'])]).toEqual([
    ['csv', 'text/csv; charset=utf-8'],
    ['svg', 'image/svg+xml'],
  ]);
});

test('texts are compressed, what is compressed as it is stays', () => {
  const types = mediaTypes(['.html', '.js', '.json', '.svg', '.atom', '.webmanifest'].map((ending) => `a${ending}`));
  expect([...types.values()].filter((type) => !isCompressible(type))).toEqual([]);
  const others = mediaTypes(['.png', '.parquet', '.xlsx', '.zip', '.pf_index'].map((ending) => `a${ending}`));
  expect([...others.values()].filter(isCompressible)).toEqual([]);
});
