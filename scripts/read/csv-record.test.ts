import { expect, test } from 'vitest';
import { readRecord } from './csv-record.ts';

const MALFORMED = 'Trailing quote on quoted field is malformed';
const UNTERMINATED = 'Quoted field unterminated';

test('a record ends behind its line end, or with the text', () => {
  expect(readRecord('a,bc\nd', 0, ',')).toEqual({ cells: ['a', 'bc'], end: 5, faults: [] });
  expect(readRecord('a,bc\nd', 5, ',')).toEqual({ cells: ['d'], end: 6, faults: [] });
  expect(readRecord('\na', 0, ',')).toEqual({ cells: [''], end: 1, faults: [] });
  expect(readRecord('a,', 0, ',')).toEqual({ cells: ['a', ''], end: 2, faults: [] });
});

test('quoted cells hold delimiters, line ends and doubled marks', () => {
  expect(readRecord('"a,b";"c\nd";"""e"""\n', 0, ';')).toEqual({ cells: ['a,b', 'c\nd', '"e"'], end: 20, faults: [] });
  expect(readRecord('"",""', 0, ',')).toEqual({ cells: ['', ''], end: 5, faults: [] });
});

test('a mark within a plain cell is text', () => {
  expect(readRecord('5" pipe,6"\n', 0, ',')).toEqual({ cells: ['5" pipe', '6"'], end: 11, faults: [] });
});

test('spaces behind a closing mark fall away', () => {
  expect(readRecord('x\n"a" ,"b"  \ny', 2, ',')).toEqual({ cells: ['a', 'b'], end: 13, faults: [] });
});

test('text behind a closing mark is a fault, and the cell goes on to the next mark that closes', () => {
  expect(readRecord('"a"b,c"\nd\n', 0, ',')).toEqual({ cells: ['a"b,c'], end: 8, faults: [MALFORMED] });
});

test('a mark that does not close takes in all that follows', () => {
  expect(readRecord('x\n"a,b\nc\n', 2, ',')).toEqual({ cells: ['a,b\nc\n'], end: 9, faults: [UNTERMINATED] });
});
