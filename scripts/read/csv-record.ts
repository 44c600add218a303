import Papa from 'papaparse';

/** One record as it stands in a text. */
export interface CsvRecord {
  readonly cells: string[];
  /** Offset behind the record and its line end. */
  readonly end: number;
  /** What is wrong with its quotation marks. */
  readonly faults: readonly string[];
}

const QUOTE = '"'.charCodeAt(0);
const LINE_END = '\n'.charCodeAt(0);
const NONE: readonly string[] = [];

/**
 * Reads the record that begins at an offset of RFC 4180 text whose lines end in LF.
 * A record whose quotation marks are not as the standard has them is left to PapaParse, which makes the best of it.
 */
export function readRecord(text: string, start: number, delimiter: string): CsvRecord {
  const sign = delimiter.charCodeAt(0);
  const cells: string[] = [];
  for (let at = start; ; at++) {
    const from = at;
    if (text.charCodeAt(at) === QUOTE) {
      at = behindQuoted(text, at);
      cells.push(quoted(text.slice(from + 1, at - 1)));
    } else {
      at = behindPlain(text, at, sign);
      cells.push(text.slice(from, at));
    }
    const next = text.charCodeAt(at);
    if (next === LINE_END) return { cells, end: at + 1, faults: NONE };
    if (at === text.length) return { cells, end: at, faults: NONE };
    if (next !== sign) return readIrregular(text, start, delimiter);
  }
}

/** Offset behind the closing mark of a quoted cell, -1 where there is none; a doubled mark is text. */
function behindQuoted(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2))
    if (text.charCodeAt(at + 1) !== QUOTE) return at + 1;
  return -1;
}

function quoted(text: string): string {
  return text.includes('"') ? text.replaceAll('""', '"') : text;
}

/** A mark within a plain cell is text. */
function behindPlain(text: string, start: number, delimiter: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LINE_END) return at;
  }
  return text.length;
}

function readIrregular(text: string, start: number, delimiter: string): CsvRecord {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview: 1 });
  const { data, errors, meta } = parser.parse(text.slice(start), 0, false) as Papa.ParseResult<string[]>;
  return { cells: data[0] ?? [], end: start + meta.cursor, faults: errors.map(({ message }) => message) };
}
