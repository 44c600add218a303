import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeModel } from '../normalise/model.ts';
import { readCatalog } from '../read/read-catalog.ts';
import { draftSidecar } from './draft-sidecar.ts';

const folder = join(import.meta.dirname, '../normalise/fixtures/published');
const model = makeModel(readCatalog('data').files);

const draft = (path: string, bytes: Uint8Array, sheet?: string) =>
  draftSidecar({ path, sheet }, bytes, ({ isOneOfSeveral }) => (isOneOfSeveral ? `table-${sheet}` : 'table'), model);

/** Each published table has its draft beside it, as it is before anybody has corrected it. */
test.each(readdirSync(folder))('%s is drafted', (name) => {
  const files = readdirSync(join(folder, name));
  const path = files.find((file) => !file.endsWith('.json')) ?? '';
  const sheet = name.endsWith('workbook') ? '6-20' : undefined;
  const wanted = JSON.parse(readFileSync(join(folder, name, 'draft.json'), 'utf8'));
  expect(draft(path, readFileSync(join(folder, name, path)), sheet).sidecar).toEqual(wanted);
});

test('what the editor has to decide is said', () => {
  const read = (name: string) => draft('table.csv', readFileSync(join(folder, name, 'table.csv'))).remarks;
  expect(read('rows-of-metadata')).toEqual([
    'read as utf-8; correct encoding if names look wrong',
    'took row 1 as the heading',
    'left out 8 rows between heading and figures',
    'found no column of regions: give defaults.region',
    'holds counts what the file has: compare it with the publication',
  ]);
  expect(read('label-above')).toContain(
    'column "地区" has blanks: if a label stands for the rows below it, add "fillDown": true',
  );
});

const text = (content: string) => new TextEncoder().encode(content);
const sheets = readFileSync(join(folder, 'workbook', 'table.xlsx'));
const fault = (name: string, file: string) =>
  readFileSync(join(import.meta.dirname, '../check/fixtures', name, 'raw', file));

/** The first bytes of an old workbook, and nothing behind them but zeros. */
const head = new Uint8Array(768);
head.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

test.each([
  ['a.xls', head, 'a.xls cannot be read, a whole workbook'],
  ['a.csv', text(''), 'a.csv is empty.'],
  ['a.csv', text('\n ,\n'), 'a.csv is blank.'],
  [
    'a.csv',
    text('%PDF-1.4'),
    'a.csv is a PDF, not a table: transcribe its figures into a CSV file, and say so in notes.',
  ],
  ['a.csv', fault('picture-as-table', 'book.csv'), 'a.csv is a picture (PNG), not a table'],
  ['a.xls', fault('web-page-as-workbook', 'book.xls'), 'a.xls is a web page (HTML), not a table'],
  ['a.csv', sheets, 'a.csv is a workbook (.xlsx), not text: give it its own ending'],
  ['a.xlsx', sheets, 'a.xlsx has the sheets 目录 | 6-20 | 旧: name one by --sheet.'],
  ['a.xlsx', sheets.subarray(0, 2000), 'a.xlsx is an archive (zip), not a table'],
  ['a.xlsx', fault('damaged-workbook', 'book.xlsx'), 'a.xlsx cannot be read, a whole workbook'],
  ['a.xlsx', fault('workbook-with-password', 'book.xlsx'), 'a.xlsx cannot be read, a workbook without a password was'],
  [
    'a.xls',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    'a.xls cannot be read, a whole workbook',
  ],
  [
    'a.csv',
    Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0),
    'a.csv is text in none of the encodings utf-8, gb18030, big5',
  ],
])('%s: one sentence says why it cannot be drafted', (path, bytes, sentence) => {
  expect(() => draft(path, bytes)).toThrow(sentence);
});
