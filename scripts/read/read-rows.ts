import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { append } from './append.ts';
import { csvFaults } from './csv-faults.ts';
import { damagedText } from './damaged-text.ts';
import { oneOf } from './one-of.ts';
import { parseCsv, placeOfCell } from './parse-csv.ts';
import { errorAt, type FilePlace, type Problem, startOf } from './problem.ts';
import { readBytes } from './read-bytes.ts';
import { readText } from './read-text.ts';
import type { CsvRow } from './rows.ts';

/** A typed catalog row that knows where each of its cells stands. */
export interface CatalogRow<T> {
  readonly row: T;
  /** FilePlace of a cell by heading; of the row's start for an unknown heading. */
  readonly place: (heading?: string) => FilePlace;
}

/** A catalog table as far as it could be read. */
export interface CatalogRows<T> {
  readonly rows: CatalogRow<T>[];
  readonly problems: Problem[];
  /** Texts in the cells of rows that did not pass, among them what other files call these rows by; `null` for any. */
  readonly lost: ReadonlySet<string> | null;
}

/**
 * Reads a hand-kept catalog table: headings must be those of the schema, each row is typed by it.
 * @param root data folder; @param path file relative to it
 * @returns rows that passed; every fault is located, none is thrown
 */
export function readRows<S extends z.ZodObject>(root: string, path: string, schema: S): CatalogRows<z.infer<S>> {
  if (!existsSync(join(root, path))) {
    const advice = 'restore it; data/README.md describes every catalog';
    return without([errorAt(startOf(path), 'missing-catalog', path, 'this file', advice)]);
  }
  const { bytes, problems } = readBytes(root, path);
  return bytes ? rowsIn(path, bytes, schema) : without(problems);
}

const without = (problems: Problem[]) => ({ rows: [], problems, lost: null });

/** Reads the rows of a table whose bytes are at hand, as `readRows` does; `path` is what its faults name. */
export function rowsIn<S extends z.ZodObject>(path: string, bytes: Buffer, schema: S): CatalogRows<z.infer<S>> {
  const { text: raw, problems: unread } = readText(path, bytes, 'utf-8', 'save the catalog as UTF-8');
  if (raw === null) return without(unread);
  const { text, rows: records, faults } = parseCsv(raw);
  const [head, ...body] = records;
  const headings = head?.cells ?? [];
  const problems = [
    ...unread,
    ...damagedText(path, text, 'handKept'),
    ...csvFaults(path, faults),
    ...headingFaults(path, text, head, Object.keys(schema.shape)),
  ];
  if (problems.some(({ check }) => check === 'missing-column')) return without(problems);
  const lost = new Set<string>();
  const rows: CatalogRow<z.infer<S>>[] = [];
  for (const record of body) {
    if (record.cells.every((cell) => cell.trim() === '')) continue;
    const place = (heading?: string) => ({
      file: path,
      ...placeOfCell(text, record, Math.max(headings.indexOf(heading ?? ''), 0)),
    });
    const faults =
      record.cells.length === headings.length
        ? readRow(record, headings, schema, place, rows)
        : [raggedRow(place(), record, headings)];
    append(problems, faults);
    if (faults.length > 0) for (const text of record.cells.flatMap((cell) => cell.split('|'))) lost.add(text.trim());
  }
  return { rows, problems, lost };
}

function headingFaults(file: string, text: string, head: CsvRow | undefined, known: readonly string[]): Problem[] {
  const headings = head?.cells ?? [];
  const missing = known.filter((heading) => !headings.includes(heading));
  const unknown = headings.flatMap((heading, index) => {
    if (known.includes(heading) || !head) return [];
    const place = { file, ...placeOfCell(text, head, index) };
    return [errorAt(place, 'unknown-column', heading, `one of ${known.join(', ')}`, 'correct the heading')];
  });
  if (missing.length === 0) return unknown;
  const expected = `columns ${known.join(', ')}`;
  return [
    ...unknown,
    errorAt(startOf(file), 'missing-column', missing.join(', '), expected, 'add the missing columns'),
  ];
}

function raggedRow(place: FilePlace, { cells }: CsvRow, headings: readonly string[]): Problem {
  const expected = `${headings.length} cells, as in the heading`;
  const advice = 'add or remove commas; quote text that holds commas';
  return errorAt(place, 'ragged-row', `${cells.length} cells`, expected, advice);
}

/** Types a row and adds it, or says what is wrong with it. */
function readRow<S extends z.ZodObject>(
  { cells }: CsvRow,
  headings: readonly string[],
  schema: S,
  place: CatalogRow<unknown>['place'],
  rows: CatalogRow<z.infer<S>>[],
): Problem[] {
  const result = schema.safeParse(
    Object.fromEntries(headings.map((heading, index) => [heading, (cells[index] ?? '').trim()])),
  );
  if (result.success) rows.push({ row: result.data, place });
  return (result.error?.issues ?? []).map((issue) => {
    const heading = String(issue.path[0] ?? '');
    const value = cells[headings.indexOf(heading)] ?? '';
    const expected = issue.code === 'invalid_value' ? oneOf(issue.values) : issue.message;
    return errorAt(place(heading), 'catalog-value', value, expected, `correct ${heading}`);
  });
}
