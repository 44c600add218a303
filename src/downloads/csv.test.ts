import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toCsv, unguard } from './csv.ts';

const column = (...values: unknown[]) =>
  toCsv(
    ['a'],
    values.map((a) => ({ a })),
  )
    .split('\r\n')
    .slice(1, -1);

test('rows are records of RFC 4180, with a heading and a line break at the end', () => {
  expect(toCsv(['a', 'b'], [{ b: 2, a: 'x' }, { a: 'y' }])).toBe('a,b\r\nx,2\r\ny,\r\n');
  expect(toCsv(['a', 'b'], [])).toBe('a,b\r\n');
});

test('text that a spreadsheet would run is disarmed', () => {
  expect(column('=1+1', '+A1', '@SUM(A1)', '-cmd', '-', '\tx')).toEqual([
    "'=1+1",
    "'+A1",
    "'@SUM(A1)",
    "'-cmd",
    "'-",
    "'\tx",
  ]);
});

test('full-width signs, and signs behind line breaks, tabs, spaces and what has no width, are disarmed like plain ones', () => {
  for (const text of [
    '＝1+1',
    '＋A1',
    '－cmd',
    '＠SUM(A1)',
    '﹦1',
    '\n=1',
    '\r\n=1',
    ' =1',
    '\t＝1',
    '\u3000=1',
    '\u200b=1',
  ])
    expect(Papa.parse(toCsv(['a'], [{ a: text }])).data[1]).toEqual([`'${text}`]);
  expect(column('农村＝乡村', "it's", "'quoted'")).toEqual(['农村＝乡村', "it's", "'quoted'"]);
});

test('every text comes back when one apostrophe before a formula is taken away', () => {
  const texts = ['=1', "'=1", "''＝1", '\n=1', "'\tx", '-2.3', "'-2.3", "'x", '－2.3', 'x', '', "'"];
  const rows = texts.map((a) => ({ a, b: 'end' }));
  const parsed = Papa.parse<{ a: string }>(toCsv(['a', 'b'], rows).trimEnd(), { header: true, newline: '\r\n' }).data;
  expect(parsed.map(({ a }) => unguard(a))).toEqual(texts);
});

test('numbers stay numbers, printed ones too', () => {
  expect(column(-2.3, '-2.3', '+2.3', '-1,234.5', '-5%', 0, false)).toEqual([
    '-2.3',
    '-2.3',
    '+2.3',
    '"-1,234.5"',
    '-5%',
    '0',
    'false',
  ]);
});

test('absent is empty', () => {
  expect(toCsv(['a', 'b'], [{ a: null, b: undefined }])).toBe('a,b\r\n,\r\n');
});

test('commas, quotation marks and line breaks come back as they were', () => {
  const rows = [
    { a: 'x, y', b: 'he said "no"' },
    { a: 'two\nlines', b: '“引号”' },
  ];
  expect(Papa.parse(toCsv(['a', 'b'], rows), { header: true, skipEmptyLines: true }).data).toEqual(rows);
});
