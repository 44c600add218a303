import { expect, test } from 'vitest';
import { commonTable, foldingTable, hanRuns, makeConverter } from './character-table.ts';

const pairs: Readonly<Record<string, string>> = { 農: '农', 業: '业', 髮: '发', 發: '发' };
const simplify = (text: string) => [...text].map((character) => pairs[character] ?? character).join('');

test('only characters that lead to known ones are kept, several to one among them', () => {
  const table = foldingTable('农发', simplify);
  expect(makeConverter(table)('農業頭髮發展')).toBe('农業頭发发展');
  expect([...table.from].length).toBe(3);
});

test('a character with two counterparts takes the commoner one', () => {
  const runs = ['发展', '开发', '头发'];
  const table = commonTable(runs, (run) => (run === '头发' ? '頭髮' : run.replace('发', '發')));
  expect(makeConverter(table)('发头展')).toBe('發頭展');
});

test('a run that changes its length is passed over, and no text makes an empty table', () => {
  expect(commonTable(['台'], () => '臺灣')).toEqual({ from: '', to: '' });
  expect(foldingTable('', simplify)).toEqual({ from: '', to: '' });
  expect(makeConverter({ from: '', to: '' })('农村 income')).toBe('农村 income');
});

test('runs of Han characters come once each', () => {
  expect(hanRuns('农村 A 农村，收入')).toEqual(['农村', '收入']);
  expect(hanRuns('none')).toEqual([]);
});
