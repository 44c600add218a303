import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { downloadFormats } from './download-formats.ts';

const table = { columns: ['地区', 'value'], rows: [{ 地区: '河北', value: -2.3 }] };
const write = (ending: string) => downloadFormats[ending]?.write(table) ?? '';

test('the CSV for Excel is the CSV behind a byte order mark, by which Excel reads it as UTF-8', () => {
  expect(write('excel.csv')).toBe(`\ufeff${write('csv')}`);
  expect([...Buffer.from(write('excel.csv'), 'utf8').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(write('csv').startsWith('地区,value\r\n河北,-2.3')).toBe(true);
});

test('no format begins with lines that are no rows', () => {
  const { data, meta } = Papa.parse<Record<string, string>>(write('csv'), { header: true, skipEmptyLines: true });
  expect([meta.fields, data]).toEqual([table.columns, [{ 地区: '河北', value: '-2.3' }]]);
  expect(JSON.parse(write('json'))).toEqual(table.rows);
});
