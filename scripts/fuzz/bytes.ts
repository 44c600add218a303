import { csvOf, oneCell, oneTable, withContent } from './edit.ts';
import { type Mutate, ofKind } from './mutation.ts';
import type { Random } from './random.ts';
import { type CellAt, cellsOf, numberCells, type SoundTable } from './sound-record.ts';

/** Characters that are not seen, or that show that text was lost. */
const CHARACTERS = {
  control: ['\0', '\x1b[31m', '\x07', '\x08', '\x85', '\x7f'],
  bidi: ['\u202E', '\u2066', '\u200F'],
  broken: ['\uFFFD', '锟斤拷', '\uE000', '烫烫烫'],
  invisible: ['\u200B', '\u00AD', '\u2060', '\uFEFF', '\u200D'],
};

/** Where they get into a table. */
const CELLS: Readonly<Record<string, (table: SoundTable) => CellAt[]>> = {
  name: (table) => cellsOf(table, 'region', 'item', 'period', 'dimension'),
  number: numberCells,
  text: (table) => cellsOf(table, 'quote', 'note', 'locator', 'periodNote', 'ignore'),
  heading: ({ columns, headings }) =>
    columns.map(({ index, heading }) => ({ row: headings.at(-1) ?? 0, column: index, text: heading })),
};

/** Kind 6, within files: line ends, encodings, quotation marks, and characters that are not text. */
export const bytesOfFiles = ofKind(6, {
  'line-ends-cr': bytes((table) => lines(table).join('\r')),
  'line-ends-crlf': bytes((table) => lines(table).join('\r\n')),
  'line-ends-mixed': bytes((table) =>
    lines(table)
      .map((line, at) => line + (at % 3 === 1 ? '\r' : '\n'))
      .join(''),
  ),
  'line-end-cr-once': lineEnd('\r'),
  'line-end-crlf-once': lineEnd('\r\n'),
  'line-end-u2028-once': lineEnd('\u2028'),
  'line-end-lost': lineEnd(''),
  'line-end-feed-once': lineEnd('\f'),
  'byte-order-mark': bytes(({ text }) => `\uFEFF${text}`),
  'byte-order-mark-twice': bytes(({ text }) => `\uFEFF\uFEFF${text}`),
  'byte-order-mark-within': lineEnd('\n\uFEFF'),
  'utf-16-big-endian': bytes(({ text }) => utf16(text).swap16()),
  'utf-16-little-endian': bytes(({ text }) => utf16(text)),
  'latin-1-byte': bytes(({ text }) => Buffer.from(text.replace(/\n$/, '\xE9\n'), 'latin1')),
  'quotation-mark-open': bytes(({ text }, random) => inserted(text, random, '"')),
  'quotation-marks-around-lines': bytes(quotedLines),
  'all-cells-quoted': bytes(({ grid, sidecar }) =>
    grid.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sidecar.delimiter)).join('\n'),
  ),
  'delimiter-once-more': bytes(({ text }, random) => inserted(text, random, ',')),
  'trailing-empty-column': bytes(({ grid, sidecar }) =>
    csvOf(
      grid.map((row) => [...row, '']),
      sidecar.delimiter,
    ),
  ),
  'tabs-for-commas': bytes(({ grid }) => csvOf(grid, '\t')),
  'empty-file': bytes(() => ''),
  'heading-only': bytes(({ grid }) => csvOf(grid.slice(0, 1))),
  'page-instead-of-table': bytes(() => '<!DOCTYPE html><html><body>404 Not Found</body></html>\n'),
  ...Object.fromEntries(
    Object.entries(CELLS).flatMap(([where, cells]) =>
      Object.entries(CHARACTERS).map(([what, characters]) => [
        `${what}-character-in-${where}`,
        oneCell(cells, ({ text }, random) => inserted(text, random, random.pick(characters) ?? '')),
      ]),
    ),
  ),
});

function lines(table: SoundTable): string[] {
  return table.text.trimEnd().split(/\r?\n/);
}

function bytes(write: (table: SoundTable, random: Random) => string | Uint8Array): Mutate {
  return oneTable((table, random) => {
    const content = write(table, random);
    return content === table.text ? null : { note: `${table.file}: other bytes`, changes: withContent(table, content) };
  });
}

/** One line end within the rows is another. */
function lineEnd(end: string): Mutate {
  return bytes(({ text }, random) => {
    const at = random.pick([...text.matchAll(/\n(?!$)/g)])?.index ?? 0;
    return text.slice(0, at) + end + text.slice(at + 1);
  });
}

/** A mark before the last cell of a line and one at the end of a later line make one cell of what is between. */
function quotedLines(table: SoundTable, random: Random): string {
  const all = lines(table);
  const at = 1 + random.below(Math.max(all.length - 2, 1));
  const to = Math.min(at + 1 + random.below(3), all.length - 1);
  const opened = (all[at] ?? '').replace(/([^,]*)$/, '"$1');
  return `${all.toSpliced(at, 1, opened).toSpliced(to, 1, `${all[to]}"`).join('\n')}\n`;
}

function utf16(plain: string): Buffer {
  return Buffer.from(`\uFEFF${plain}`, 'utf16le');
}

function inserted(plain: string, random: Random, what: string): string {
  const at = random.below(plain.length);
  return plain.slice(0, at) + what + plain.slice(at);
}
