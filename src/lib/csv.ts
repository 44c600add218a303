import Papa from 'papaparse';

/**
 * RFC 4180 text with a heading. Text that a spreadsheet could run as a formula gets a leading apostrophe;
 * numbers, negative ones too, stay numbers.
 */
export function toCsv(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string {
  const data = rows.map((row) => columns.map((name) => guard(row[name])));
  return `${Papa.unparse([[...columns], ...data], { newline: '\r\n' })}\r\n`;
}

function guard(value: unknown): unknown {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) && !/^[-+]?\d[\d,]*(\.\d+)?%?$/.test(value)
    ? `'${value}`
    : value;
}
