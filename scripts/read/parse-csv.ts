import Papa from 'papaparse';

/** One record of a CSV text with where it starts. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Character offset of the record in the text. */
  readonly offset: number;
  /** Line of the record's first character, from 1. */
  readonly line: number;
}

export interface CsvFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Reads RFC 4180 text into records that know their line, quoted line breaks included.
 * Cells stay text: nothing is typed here. Blank lines are kept as records without cells' content.
 */
export function parseCsv(text: string, delimiter = ','): { rows: CsvRow[]; faults: CsvFault[] } {
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  let offset = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    header: false,
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      for (const error of errors) faults.push({ line, column: 1, message: error.message });
      rows.push({ cells: data, offset, line });
      line += countLines(text, offset, meta.cursor);
      offset = meta.cursor;
    },
  });
  const last = rows.at(-1);
  if (last && last.cells.length === 1 && last.cells[0] === '') rows.pop();
  return { rows, faults };
}

/** Place of a cell: walks its record once, minding quotes, so that `file:line:column` is where an editor jumps to. */
export function placeOfCell(
  text: string,
  row: CsvRow,
  cell: number,
  delimiter = ',',
): { line: number; column: number } {
  let line = row.line;
  let lineStart = row.offset === 0 ? 0 : text.lastIndexOf('\n', row.offset - 1) + 1;
  let position = row.offset;
  let quoted = false;
  // A quotation mark counts at the start of a cell and after another one; elsewhere it is text.
  let counts = true;
  for (let index = 0; index < cell && position < text.length; position++) {
    const character = text[position];
    const mark: boolean = character === '"' && (quoted || counts);
    counts = mark || (character === delimiter && !quoted);
    if (mark) quoted = !quoted;
    else if (character === '\n') {
      line++;
      lineStart = position + 1;
      if (!quoted) break;
    } else if (character === delimiter && !quoted) index++;
  }
  return { line, column: position - lineStart + 1 };
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
