import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Column, matchColumns } from '../normalise/columns.ts';
import { findSidecars } from '../read/find-tables.ts';
import { parseCsv } from '../read/parse-csv.ts';
import { readCatalog } from '../read/read-catalog.ts';
import { readTable } from '../read/read-table.ts';
import type { Sidecar } from '../read/sidecar.ts';

/** The keys of a sidecar as they stand in its file; those the schema does not know yet are kept as they are. */
export type SidecarJson = Record<string, unknown>;

/** A table before anything is done to it, with its cells where an operator can reach them. */
export interface SoundTable {
  readonly file: string;
  readonly sidecarFile: string;
  readonly sidecarText: string;
  readonly sidecar: Sidecar;
  readonly text: string;
  /** Every record of the file, headings and notes included. */
  readonly grid: readonly (readonly string[])[];
  /** Line each record starts at. */
  readonly lines: readonly number[];
  /** Indices of the records that are headings, and of those that are rows. */
  readonly headings: readonly number[];
  readonly body: readonly number[];
  readonly columns: readonly Column[];
}

/** The data folder as it should be. */
export interface SoundRecord {
  readonly tables: readonly SoundTable[];
  /** Text of a catalog. */
  readonly catalog: (name: string) => string;
  /** Unit of each indicator. */
  readonly units: ReadonlyMap<string, string>;
}

/** Reads every table that is text in UTF-8; others are left alone. */
export function readSoundRecord(root: string): SoundRecord {
  const { files } = readCatalog(root);
  return {
    units: new Map(files.indicators.map(({ row }) => [row.id, row.unit])),
    tables: findSidecars(root).flatMap((sidecarFile) => soundTable(root, sidecarFile) ?? []),
    catalog: (name) => readFileSync(join(root, 'catalog', name), 'utf8'),
  };
}

function soundTable(root: string, sidecarFile: string): SoundTable | null {
  const { table } = readTable(root, sidecarFile);
  const block = table?.blocks[0];
  if (!table || !block || !/\.(csv|tsv|txt)$/i.test(table.file) || table.sidecar.encoding !== 'utf-8') return null;
  const text = readFileSync(join(root, table.file), 'utf8');
  const { rows } = parseCsv(text, table.sidecar.delimiter);
  const at = new Map(rows.map(({ line }, index) => [line, index]));
  return {
    file: table.file,
    sidecarFile,
    sidecarText: table.sidecarJson.text,
    sidecar: table.sidecar,
    text,
    grid: rows.map(({ cells }) => cells),
    lines: rows.map(({ line }) => line),
    headings: table.sidecar.headerRows.map((number) => number - 1),
    body: table.blocks.flatMap((each) => [...each.rows].flatMap(({ line }) => at.get(line) ?? [])),
    columns: matchColumns(table, block).columns,
  };
}

/** A cell by its place in the grid. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells found before: operators ask every table for the same ones again and again. */
const found = new WeakMap<SoundTable, Map<string, CellAt[]>>();

/** Cells of the rows below columns of some roles that hold something, role by role. */
export function cellsOf(table: SoundTable, ...roles: readonly string[]): CellAt[] {
  return roles.flatMap((role) => remembered(table, role, () => findCells(table, role)));
}

/** Cells that hold a number in plain digits. */
export function numberCells(table: SoundTable): CellAt[] {
  return remembered(table, 'number', () =>
    cellsOf(table, 'value').filter(({ text }) => /^-?\d[\d,]*(?:\.\d+)?$/.test(text)),
  );
}

function remembered(table: SoundTable, what: string, find: () => CellAt[]): CellAt[] {
  const known = found.get(table) ?? new Map<string, CellAt[]>();
  const cells = known.get(what) ?? find();
  found.set(table, known.set(what, cells));
  return cells;
}

function findCells(table: SoundTable, role: string): CellAt[] {
  const columns = columnsOf(table, role);
  return table.body.flatMap((row) =>
    columns.map((column) => cellAt(table, row, column)).filter(({ text }) => text.trim() !== ''),
  );
}

/** The cell of a row and a column, be it blank. */
export function cellAt({ grid }: SoundTable, row: number, column: number): CellAt {
  return { row, column, text: grid[row]?.[column] ?? '' };
}

/** Columns of a role, by their index in the file. */
export function columnsOf(table: SoundTable, role: string): number[] {
  return table.columns.filter(({ spec }) => spec.role === role).map(({ index }) => index);
}

/** `raw/a.csv:12 "2019"`: where a cell stands, for notes. */
export function whereIs(table: SoundTable, { row, column }: { row: number; column: number }): string {
  const heading = table.columns.find(({ index }) => index === column)?.heading ?? `column ${column + 1}`;
  return `${table.file}:${table.lines[row]} "${heading}"`;
}
