import { expect, test } from 'vitest';
import { joinHeadings } from './join-headings.ts';

const join = (text: string, merges: Parameters<typeof joinHeadings>[1] = []) =>
  joinHeadings(
    text.split('\n').map((line, at) => ({ cells: line.split(','), offset: 0, line: at + 1 })),
    merges,
  );

test.each([
  ['地区,收入,,支出,\n,2019,2020,2019,2020', ['地区', '收入 2019', '收入 2020', '支出 2019', '支出 2020']],
  // A blank without text below is no part of a merged heading, nor is one beside a text that has none below.
  ['地区,收入,,备注\n,2019,2020,', ['地区', '收入 2019', '收入 2020', '备注']],
  ['地区,,\n,2019,2020', ['地区', '2019', '2020']],
  // The second level ends where a text of the first begins.
  ['A,,B,\nx,,,\n1,2,3,4', ['A x 1', 'A x 2', 'B 3', 'B 4']],
  ['a,b,c', ['a', 'b', 'c']],
  ['a,,c', ['a', '', 'c']],
  ['', ['']],
])('%j gives %j', (text, headings) => {
  expect(join(text)).toEqual(headings);
});

test('in a workbook a text spreads over its merged cells and no further', () => {
  const merges = [{ top: 1, bottom: 1, left: 1, right: 2 }];
  expect(join('地区,收入,,\n,2019,2020,人口', merges)).toEqual(['地区', '收入 2019', '收入 2020', '人口']);
});

test('no heading gives nothing', () => {
  expect(joinHeadings([])).toEqual([]);
});
