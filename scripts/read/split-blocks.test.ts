import { expect, test } from 'vitest';
import { parseCsv } from './parse-csv.ts';
import { sidecarSchema } from './sidecar.ts';
import { clean, splitBlocks } from './split-blocks.ts';

const blocks = (text: string, facts: object = {}) => {
  const sidecar = sidecarSchema.parse({
    name: 't',
    path: 't.csv',
    title: 'T',
    hash: `sha256:${'0'.repeat(64)}`,
    holds: { rows: 1 },
    columns: [{ name: 'a', role: 'value' }],
    ...facts,
  });
  return splitBlocks(parseCsv(text).rows, sidecar).map(({ item, headings, rows }) => ({
    item,
    headings,
    rows: Array.from(rows, ({ cells, line }) => [line, ...cells]),
  }));
};

test('titles above, notes below and blank rows fall away', () => {
  const text = 'Table 1\n\na,b\n1,2\n,\n3,4\nNote: x,\n9,9\n';
  expect(blocks(text, { headerRows: [3], footer: '^Note' })).toEqual([
    {
      item: null,
      headings: ['a', 'b'],
      rows: [
        [4, '1', '2'],
        [6, '3', '4'],
      ],
    },
  ]);
});

test('heading rows are joined column by column', () => {
  const [block] = blocks('2019,2019,2020\nIncome,"Share\n(%)",\n1,2,3\n', { headerRows: [1, 2] });
  expect(block?.headings).toEqual(['2019 Income', '2019 Share (%)', '2020']);
});

test('a file without its heading row has no block', () => {
  expect(blocks('', {})).toEqual([]);
  expect(blocks('a\n', { headerRows: [3] })).toEqual([]);
});

test('a bureau export is cut at its own lines, with the indicator of each block', () => {
  const text =
    '数据库：年度数据,\n指标：收入(元),\n时间：2020,\n地区,2020年\n河北,1\n数据来源：国家统计局,\n指标:人口,\n时间：2020,\n地区,2020年\n河北,2\n';
  expect(blocks(text, { layout: 'nbs-export' })).toEqual([
    { item: '收入(元)', headings: ['地区', '2020年'], rows: [[5, '河北', '1']] },
    { item: '人口', headings: ['地区', '2020年'], rows: [[10, '河北', '2']] },
  ]);
});

test('an export whose last source line is missing still gives its block', () => {
  expect(blocks('指标：收入,\n地区,2020年\n河北,1\n', { layout: 'nbs-export' })[0]?.rows).toEqual([[3, '河北', '1']]);
});

test('line breaks and outer spaces of headings do not count', () => {
  expect(clean(' a \r\n b　')).toBe('a b');
  expect(clean(undefined)).toBe('');
});
