import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { decode } from './decode.ts';
import { parseCsv, placeOfCell } from './parse-csv.ts';
import type { Place, Problem } from './problem.ts';

/** A typed catalog row that knows where each of its cells stands. */
export interface CatalogRow<T> {
  readonly row: T;
  /** Place of a cell by heading; of the row's start for an unknown heading. */
  readonly place: (heading?: string) => Place;
}

/**
 * Reads a hand-kept catalog table: headings must be those of the schema, each row is typed by it.
 * @param root data folder; @param path file relative to it
 * @returns rows that passed; every fault is located, none is thrown
 */
export function readRows<S extends z.ZodObject>(
  root: string,
  path: string,
  schema: S,
): { rows: CatalogRow<z.infer<S>>[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (place: Place, check: string, value: string, expected: string, advice: string) =>
    problems.push({ severity: 'error', ...place, check, value, expected, advice });
  const start = { file: path, line: 1, column: 1 };
  if (!existsSync(join(root, path))) {
    report(start, 'missing-catalog', path, 'this file', 'restore it; data/README.md describes every catalog');
    return { rows: [], problems };
  }
  let text: string;
  try {
    text = decode(readFileSync(join(root, path)), 'utf-8');
  } catch (error) {
    report(start, 'encoding', (error as Error).message, 'UTF-8', 'save the catalog as UTF-8');
    return { rows: [], problems };
  }
  const parsed = parseCsv(text);
  for (const fault of parsed.faults)
    report(
      { file: path, line: fault.line, column: fault.column },
      'csv',
      fault.message,
      'RFC 4180 text',
      'close the quotation mark or double it',
    );
  const [head, ...body] = parsed.rows;
  const headings = head?.cells ?? [];
  const known = Object.keys(schema.shape);
  for (const [index, heading] of headings.entries()) {
    if (!known.includes(heading) && head)
      report(
        { file: path, ...placeOfCell(text, head, index) },
        'unknown-column',
        heading,
        `one of ${known.join(', ')}`,
        'correct the heading',
      );
  }
  const missing = known.filter((heading) => !headings.includes(heading));
  if (missing.length > 0) {
    report(start, 'missing-column', missing.join(', '), `columns ${known.join(', ')}`, 'add the missing columns');
    return { rows: [], problems };
  }
  const rows: CatalogRow<z.infer<S>>[] = [];
  for (const record of body) {
    if (record.cells.every((cell) => cell.trim() === '')) continue;
    const place = (heading?: string) => ({
      file: path,
      ...placeOfCell(text, record, Math.max(headings.indexOf(heading ?? ''), 0)),
    });
    if (record.cells.length !== headings.length) {
      report(
        place(),
        'ragged-row',
        `${record.cells.length} cells`,
        `${headings.length} cells, as in the heading`,
        'add or remove commas; quote text that holds commas',
      );
      continue;
    }
    const result = schema.safeParse(
      Object.fromEntries(headings.map((heading, index) => [heading, (record.cells[index] ?? '').trim()])),
    );
    if (result.success) rows.push({ row: result.data, place });
    else
      for (const issue of result.error.issues) {
        const heading = String(issue.path[0] ?? '');
        report(
          place(heading),
          'catalog-value',
          String(record.cells[headings.indexOf(heading)] ?? ''),
          issue.message,
          `correct ${heading}`,
        );
      }
  }
  return { rows, problems };
}
