import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv, placeOfCell } from './parse-csv.ts';

/** Line, column and text of every cell. */
const places = (published: string) => {
  const { text, rows } = parseCsv(published);
  return rows.map((row) =>
    row.cells.map((cell, index) => {
      const { line, column } = placeOfCell(text, row, index);
      return `${line}:${column} ${cell}`;
    }),
  );
};

test('cells are placed as an editor counts', () => {
  expect(places('a,bc,d\n1,,3\n')).toEqual([
    ['1:1 a', '1:3 bc', '1:6 d'],
    ['2:1 1', '2:3 ', '2:4 3'],
  ]);
});

test('quoted line breaks, commas and quotation marks keep lines and columns right', () => {
  expect(places('a,"x\ny, ""z""",c\n"p,q",r,s\n')).toEqual([
    ['1:1 a', '1:3 x\ny, "z"', '2:11 c'],
    ['3:1 p,q', '3:7 r', '3:9 s'],
  ]);
});

test.each(['\r\n', '\n', '\r'])('%j ends a line, in a quoted cell too', (end) => {
  expect(places(['a,b', '"x', 'y",2', '3,4', ''].join(end))).toEqual([
    ['1:1 a', '1:3 b'],
    ['2:1 x\ny', '3:4 2'],
    ['4:1 3', '4:3 4'],
  ]);
});

test('line ends may differ within a file', () => {
  expect(places('a,b\r\n1,"2\r3"\n\r4,5\r6,7\n\r\n8,9')).toEqual([
    ['1:1 a', '1:3 b'],
    ['2:1 1', '2:3 2\n3'],
    ['4:1 '],
    ['5:1 4', '5:3 5'],
    ['6:1 6', '6:3 7'],
    ['7:1 '],
    ['8:1 8', '8:3 9'],
  ]);
});

test('characters that nobody can see fall away from cells and are counted; places stay', () => {
  const published = '\uFEFF\u200Ba,b\u00AD\n\u202A1\u202C,2\n';
  const { text, rows, invisible } = parseCsv(published);
  expect(invisible).toBe(4);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(placeOfCell(text, rows[1] as (typeof rows)[number], 1)).toEqual({ line: 2, column: 5 });
});

test('blank lines are records, so that row numbers are those of the file', () => {
  expect(places('\n\na,b\n')).toEqual([['1:1 '], ['2:1 '], ['3:1 a', '3:3 b']]);
});

test('a quotation mark within a plain cell is text', () => {
  expect(places('5" pipe,b,c\nd,e,f\n')).toEqual([
    ['1:1 5" pipe', '1:9 b', '1:11 c'],
    ['2:1 d', '2:3 e', '2:5 f'],
  ]);
});

test('nothing gives no rows, with or without a final line break the rows are the same', () => {
  expect(parseCsv('').rows).toEqual([]);
  expect(parseCsv('a,b\n1,2').rows).toEqual(parseCsv('a,b\n1,2\n').rows);
});

test('an unclosed quotation mark is a fault at its record', () => {
  expect(parseCsv('a,b\n1,2\n"x,3\n').faults).toEqual([{ line: 3, column: 1, message: 'Quoted field unterminated' }]);
});

test('other delimiters are taken as declared', () => {
  const { rows } = parseCsv('a\tb\n1\t2,5\n', '\t');
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', '2,5'],
  ]);
  expect(placeOfCell('a\tb\n1\t2,5\n', rows[1] as (typeof rows)[number], 1, '\t')).toEqual({ line: 2, column: 3 });
});

test('the place of any cell is where its text stands', () => {
  const cell = fc.stringMatching(/^[a-z0-9",\n 河北]{0,6}$/);
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (table) => {
      const text = table.map((row) => row.map(quoted).join(',')).join('\n');
      const lines = text.split('\n');
      const { rows, faults } = parseCsv(text);
      expect(faults).toEqual([]);
      expect(rows.map(({ cells }) => cells)).toEqual(table);
      for (const row of rows)
        for (const [index, content] of row.cells.entries()) {
          const { line, column } = placeOfCell(text, row, index);
          const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n');
          expect(rest.startsWith(quoted(content))).toBe(true);
        }
    }),
    { seed: 1, numRuns: 300 },
  );
});
