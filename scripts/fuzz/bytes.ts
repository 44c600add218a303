import { changedCell, csvOf, pickTable, withContent } from './edit.ts';
import type { Operator } from './mutation.ts';
import type { Random } from './random.ts';
import { cellsOf, numberCells, type SoundTable } from './sound-record.ts';

/** Kind 6, within files: line ends, encodings, quotation marks, and characters that are not text. */
export const bytesOfFiles: readonly Operator[] = [
  { name: 'line-ends-cr', kind: 6, mutate: text((table) => lines(table).join('\r')) },
  { name: 'line-ends-crlf', kind: 6, mutate: text((table) => lines(table).join('\r\n')) },
  {
    name: 'line-ends-mixed',
    kind: 6,
    mutate: text((table) =>
      lines(table)
        .map((line, at) => line + (at % 3 === 1 ? '\r' : '\n'))
        .join(''),
    ),
  },
  { name: 'line-end-cr-once', kind: 6, mutate: text((table, random) => replacedLineEnd(table, random, '\r')) },
  { name: 'line-end-crlf-once', kind: 6, mutate: text((table, random) => replacedLineEnd(table, random, '\r\n')) },
  { name: 'line-end-u2028-once', kind: 6, mutate: text((table, random) => replacedLineEnd(table, random, '\u2028')) },
  { name: 'line-end-lost', kind: 6, mutate: text((table, random) => replacedLineEnd(table, random, '')) },
  { name: 'line-end-feed-once', kind: 6, mutate: text((table, random) => replacedLineEnd(table, random, '\f')) },
  { name: 'byte-order-mark', kind: 6, mutate: text((table) => `\uFEFF${table.text}`) },
  { name: 'byte-order-mark-twice', kind: 6, mutate: text((table) => `\uFEFF\uFEFF${table.text}`) },
  {
    name: 'byte-order-mark-within',
    kind: 6,
    mutate: text((table, random) => replacedLineEnd(table, random, '\n\uFEFF')),
  },
  { name: 'utf-16-big-endian', kind: 6, mutate: bytes((table) => utf16(table.text).swap16()) },
  { name: 'utf-16-little-endian', kind: 6, mutate: bytes((table) => utf16(table.text)) },
  {
    name: 'latin-1-byte',
    kind: 6,
    mutate: bytes((table) => Buffer.from(table.text.replace(/\n$/, '\xE9\n'), 'latin1')),
  },
  { name: 'quotation-mark-open', kind: 6, mutate: text((table, random) => inserted(table.text, random, '"')) },
  { name: 'quotation-marks-around-lines', kind: 6, mutate: text(quotedLines) },
  {
    name: 'all-cells-quoted',
    kind: 6,
    mutate: text((table) =>
      table.grid
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(table.sidecar.delimiter))
        .join('\n'),
    ),
  },
  { name: 'delimiter-once-more', kind: 6, mutate: text((table, random) => inserted(table.text, random, ',')) },
  {
    name: 'trailing-empty-column',
    kind: 6,
    mutate: text((table) =>
      csvOf(
        table.grid.map((row) => [...row, '']),
        table.sidecar.delimiter,
      ),
    ),
  },
  { name: 'tabs-for-commas', kind: 6, mutate: text((table) => csvOf(table.grid, '\t')) },
  { name: 'empty-file', kind: 6, mutate: text(() => '') },
  { name: 'heading-only', kind: 6, mutate: text((table) => csvOf(table.grid.slice(0, 1))) },
  {
    name: 'page-instead-of-table',
    kind: 6,
    mutate: text(() => '<!DOCTYPE html><html><body>404 Not Found</body></html>\n'),
  },
  ...(['name', 'number', 'text', 'heading'] as const).flatMap((where): Operator[] => [
    {
      name: `control-character-in-${where}`,
      kind: 6,
      mutate: character(where, ['\0', '\x1b[31m', '\x07', '\x08', '\x85', '\x7f']),
    },
    { name: `bidi-character-in-${where}`, kind: 6, mutate: character(where, ['\u202E', '\u2066', '\u200F']) },
    {
      name: `broken-character-in-${where}`,
      kind: 6,
      mutate: character(where, ['\uFFFD', '锟斤拷', '\uE000', '烫烫烫']),
    },
    {
      name: `invisible-character-in-${where}`,
      kind: 6,
      mutate: character(where, ['\u200B', '\u00AD', '\u2060', '\uFEFF', '\u200D']),
    },
  ]),
];

function lines(table: SoundTable): string[] {
  return table.text.trimEnd().split(/\r?\n/);
}

function text(write: (table: SoundTable, random: Random) => string): Operator['mutate'] {
  return bytes(write);
}

function bytes(write: (table: SoundTable, random: Random) => string | Uint8Array): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random);
    const content = table && write(table, random);
    return table && content !== undefined && content !== table.text
      ? { note: `${table.file}: other bytes`, changes: withContent(table, content) }
      : null;
  };
}

/** One line end within the rows is another. */
function replacedLineEnd(table: SoundTable, random: Random, end: string): string {
  const ends = [...table.text.matchAll(/\n(?!$)/g)].map(({ index }) => index);
  const at = random.pick(ends) ?? 0;
  return table.text.slice(0, at) + end + table.text.slice(at + 1);
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

/** A character that is not seen, or that shows that text was lost, within a cell. */
function character(where: 'name' | 'number' | 'text' | 'heading', characters: readonly string[]): Operator['mutate'] {
  const cells = (table: SoundTable) => {
    if (where === 'heading')
      return table.columns.map(({ index, heading }) => ({
        row: table.headings.at(-1) ?? 0,
        column: index,
        text: heading,
      }));
    if (where === 'number') return numberCells(table);
    return (
      where === 'name'
        ? ['region', 'item', 'period', 'dimension']
        : ['quote', 'note', 'locator', 'periodNote', 'ignore']
    ).flatMap((role) => cellsOf(table, role));
  };
  return (record, random) => {
    const table = pickTable(record, random, (one) => cells(one).length > 0);
    const cell = table && random.pick(cells(table));
    return table && cell ? changedCell(table, cell, inserted(cell.text, random, random.pick(characters) ?? '')) : null;
  };
}
