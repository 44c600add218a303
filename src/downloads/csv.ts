// Not PapaParse's escapeFormulae: it lets full-width signs and signs behind spaces pass, and makes texts of numbers such as “-2.3”.
import Papa from 'papaparse';

/**
 * RFC 4180 text with a heading. Text that a spreadsheet could run as a formula gets a leading apostrophe;
 * numbers, negative ones too, stay numbers.
 */
export function toCsv(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string {
  const guarded = guards();
  const cells = rows.map((row) => columns.map((name) => guarded(row[name])));
  return `${Papa.unparse([[...columns], ...cells])}\r\n`;
}

/** Guards cells; a text that many rows share is looked at once. */
function guards(): (value: unknown) => unknown {
  const known = new Map<string, string>();
  return (value) => {
    if (typeof value !== 'string') return value;
    const guarded = known.get(value) ?? guard(value);
    known.set(value, guarded);
    return guarded;
  };
}

/** Text of a cell as it was before `toCsv`: one apostrophe less where it stands before a formula. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell;
}

function guard(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/**
 * A spreadsheet drops spaces, line breaks and what has no width before a sign, and takes full-width signs for plain ones.
 * Apostrophes in front count too, so that taking one away gives the text back whatever it was.
 */
function isFormula(text: string): boolean {
  if (/^[\p{L}\d]/u.test(text)) return false;
  const plain = text.normalize('NFKC');
  return /^'*(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@])/u.test(plain) && !/^[-+]?\d[\d,]*(?:\.\d+)?%?$/.test(text);
}
