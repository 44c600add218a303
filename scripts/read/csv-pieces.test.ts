import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvPieces } from './csv-pieces.ts';
import { keptRows, parseCsv } from './parse-csv.ts';

test('a record that a bit of text cuts is left to the next piece', () => {
  const pieces = [...csvPieces(['\uFEFFa,b\r\n1,"2\r\n', '3"\r\n4', ',5'])];
  expect(pieces.map(({ text, offset, line }) => [text, offset, line])).toEqual([
    ['a,b\n', 0, 1],
    ['1,"2\n3"\n', 4, 2],
    ['4,5', 12, 4],
  ]);
  expect(pieces.map(({ starts, lines }) => [[...starts], [...lines]])).toEqual([
    [[0], [1]],
    [[0], [2]],
    [[0], [4]],
  ]);
});

test('nothing gives no piece', () => {
  expect([...csvPieces([])]).toEqual([]);
  expect([...csvPieces(['', '\uFEFF'])]).toEqual([]);
});

test('a mark that does not close is a fault at its record, however much follows', () => {
  const pieces = [...csvPieces(['a\n"b', '\nc\n', 'd\n', 'e\n', 'f'])];
  expect(pieces.flatMap(({ faults }) => faults)).toEqual([
    { line: 2, column: 1, message: 'Quoted field unterminated' },
  ]);
  expect(keptRows(pieces).map(({ cells }) => cells)).toEqual([['a'], ['b\nc\nd\ne\nf']]);
});

test('however a text is cut, rows, places and faults are those of the whole', () => {
  const bit = fc.stringMatching(/^[ab",\n 河\u200B]{0,5}$/);
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
      const whole = parseCsv(bits.join(''));
      const pieces = [...csvPieces(bits)];
      expect(keptRows(pieces)).toEqual(whole.rows);
      expect(pieces.flatMap(({ faults }) => faults)).toEqual(whole.faults);
      expect(pieces.map(({ text }) => text).join('')).toBe(whole.text);
      expect(pieces.reduce((sum, { invisible }) => sum + invisible, 0)).toBe(whole.invisible);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
