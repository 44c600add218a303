import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import type { FileChange, FileChanges, Mutate, Mutation } from './mutation.ts';
import type { Random } from './random.ts';
import {
  type CellAt,
  cellsOf,
  numberCells,
  type SidecarJson,
  type SoundRecord,
  type SoundTable,
  whereIs,
} from './sound-record.ts';

/** The cells of a catalog, its heading first. */
export function catalogGrid(record: SoundRecord, name: string): string[][] {
  return Papa.parse<string[]>(record.catalog(name).trimEnd(), { delimiter: ',' }).data;
}

type Grid = readonly (readonly string[])[];

/** The published file with other content, as it was on receipt: the sidecar carries its checksum. */
export function withContent(table: SoundTable, content: string | Uint8Array): FileChanges {
  const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  const sidecar = table.sidecarText.replace(/sha256:[0-9a-f]{64}/, hash);
  return new Map<string, FileChange>([
    [table.file, content],
    [table.sidecarFile, sidecar],
  ]);
}

/** The text of a grid, one line break at its end. */
export function csvOf(grid: Grid, delimiter = ','): string {
  return `${Papa.unparse(grid as string[][], { delimiter, newline: '\n' })}\n`;
}

export function withGrid(table: SoundTable, grid: Grid): FileChanges {
  return withContent(table, csvOf(grid, table.sidecar.delimiter));
}

/** A grid in which some cells read otherwise. */
export function gridWith(grid: Grid, cells: readonly CellAt[]): string[][] {
  const copy = grid.map((row) => [...row]);
  for (const { row, column, text } of cells) if (copy[row]) copy[row][column] = text;
  return copy;
}

/** Files become what is said behind their paths. */
export function changedFiles(note: string, changes: Readonly<Record<string, FileChange>>, mustStop = false): Mutation {
  return { note, changes: new Map(Object.entries(changes)), mustStop };
}

/** One file becomes something else. */
export function changedFile(path: string, note: string, change: FileChange, mustStop = false): Mutation {
  return changedFiles(`${path}: ${note}`, { [path]: change }, mustStop);
}

/** Some cells of the published file read otherwise. */
export function changedCells(table: SoundTable, note: string, cells: readonly CellAt[], mustStop = false): Mutation {
  return { note, changes: withGrid(table, gridWith(table.grid, cells)), mustStop };
}

/** One cell of the published file reads otherwise. */
export function changedCell(table: SoundTable, cell: CellAt, text: string, mustStop = false): Mutation | null {
  if (text === cell.text) return null;
  const note = `${whereIs(table, cell)}: ${JSON.stringify(cell.text)} became ${JSON.stringify(text)}`;
  return changedCells(table, note, [{ ...cell, text }], mustStop);
}

/** Two cells, each with the text of the other. */
export function exchanged(one: CellAt, other: CellAt): CellAt[] {
  return [
    { ...one, text: other.text },
    { ...other, text: one.text },
  ];
}

/** The sidecar says something else; `edit` changes its keys in place. */
export function changedSidecar(
  table: SoundTable,
  note: string,
  edit: (json: SidecarJson) => unknown,
  mustStop = false,
): Mutation | null {
  const json = JSON.parse(table.sidecarText) as SidecarJson;
  edit(json);
  const text = `${JSON.stringify(json, null, 2)}\n`;
  if (text === `${JSON.stringify(JSON.parse(table.sidecarText), null, 2)}\n`) return null;
  return changedFile(table.sidecarFile, note, text, mustStop);
}

/** Keys at the top of the sidecar say something else. */
export function changedKeys(table: SoundTable, note: string, keys: SidecarJson, mustStop = false): Mutation | null {
  return changedSidecar(table, note, (json) => Object.assign(json, keys), mustStop);
}

/** Changes something of a table that suits. */
export function oneTable(
  change: (table: SoundTable, random: Random, record: SoundRecord) => Mutation | null | undefined,
  suits: (table: SoundTable, record: SoundRecord) => boolean = () => true,
): Mutate {
  return (record, random) => {
    const table = random.pick(record.tables.filter((one) => suits(one, record)));
    return (table && change(table, random, record)) ?? null;
  };
}

/** Writes a cell anew; the same text again says that the cell does not suit. */
export type Write<C extends CellAt = CellAt> = (
  cell: C,
  random: Random,
  table: SoundTable,
  record: SoundRecord,
) => string;

/** Writes anew one of the cells that are found in a table. */
export function oneCell<C extends CellAt>(
  find: (table: SoundTable, record: SoundRecord) => readonly C[],
  write: Write<C>,
  mustStop = false,
): Mutate {
  return oneTable(
    (table, random, record) => {
      const cell = random.pick(find(table, record));
      return cell && changedCell(table, cell, write(cell, random, table, record), mustStop);
    },
    (table, record) => find(table, record).length > 0,
  );
}

/** Writes anew a cell in a column of one of some roles; of these one is drawn first. */
export function oneOfRoles(roles: readonly string[], write: Write): Mutate {
  return (record, random) => {
    const role = random.pick(roles) ?? '';
    return oneCell((table) => cellsOf(table, role), write)(record, random);
  };
}

/** Writes a number anew. */
export function oneNumber(write: (text: string) => string): Mutate {
  return oneCell(numberCells, ({ text }) => write(text));
}

/** A text with one slip of the pen: a character lost, doubled, or changed places with the next. */
export function misspelt(text: string, random: Random): string {
  const letters = [...text];
  const at = random.below(letters.length);
  const [one = '', next = ''] = letters.slice(at, at + 2);
  const slips = [
    letters.toSpliced(at, 1),
    letters.toSpliced(at, 0, one),
    ...(next && next !== one ? [letters.toSpliced(at, 2, next, one)] : []),
  ];
  return (random.pick(slips) ?? letters).join('');
}

/** The objects of a list among the keys of a sidecar. */
export function listOf(json: SidecarJson, key: string): SidecarJson[] {
  json[key] ??= [];
  return json[key] as SidecarJson[];
}

/** The entries of an object among the keys of a sidecar. */
export function objectOf(json: SidecarJson, key: string): SidecarJson {
  json[key] ??= {};
  return json[key] as SidecarJson;
}
