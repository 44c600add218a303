import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { choose, columns, explored } from './fixtures/explored.ts';
import { selectRows } from './select-rows.ts';
import { codebookOf, tableOf, zipOf } from './selection-files.ts';

afterEach(() => vi.unstubAllGlobals());

const CODEBOOK = [
  'kind,table,name,code,zh,en',
  'table,observations,observations,,甲,One',
  'column,observations,value,,数值,Value',
  'table,rivals,rivals,,乙,Two',
  'column,rivals,value,,数值,Value',
  'indicator,,income,,收入,Income',
  'indicator,,rate,,率,Rate',
  'unit,,yuan,,元,yuan',
  'unit,,percent,,%,%',
  'file,,*.csv,,说明,Note',
  'file,,*.excel.csv,,说明,Note',
].join('\n');
const table = tableOf(explored, selectRows(explored, choose({ chosen: { indicator: ['income'] } })), [2, 5, 1, 0]);

test('exactly the selected rows, in the order shown, with every column', () => {
  expect(table.columns).toEqual(Object.keys(columns));
  expect(table.rows.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(table.rows[1]).toMatchObject({ region: '530000', value: 12842, quote: null });
});

test('the codebook tells of what occurs in them and of no other', () => {
  const names = codebookOf(CODEBOOK, table)
    .trim()
    .split('\r\n')
    .map((line) => line.split(',').slice(0, 3).join());
  expect(names).toEqual([
    'kind,table,name',
    'table,observations,observations',
    'column,observations,value',
    'indicator,,income',
    'unit,,yuan',
    'file,,*.csv',
  ]);
});

test('the zip holds rows, codebook and what it is', async () => {
  vi.stubGlobal('fetch', async () => new Response(CODEBOOK));
  const about = {
    release: { version: '0.3.0', date: '2026-11-30' },
    address: 'https://ledger.example/data/explore/?indicator=income',
    codebook: '/codebook.csv',
    t: (key: string, parameters: object = {}) => `${key} ${JSON.stringify(parameters)}`,
  } as Parameters<typeof zipOf>[1];
  const files = unzipSync(await zipOf(table, about));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(Object.keys(files)).toEqual(['selection.csv', 'codebook.csv', 'README.txt']);
  expect(text('selection.csv').split('\r\n')[1]).toMatch(/^c,income,510000,province,2021,2021,17575,/);
  expect(text('README.txt')).toContain('https://ledger.example/data/explore/?indicator=income');
  expect(text('README.txt')).toContain('0.3.0');
});
