import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import type { Change, Changes, Mutation } from './mutation.ts';
import type { Random } from './random.ts';
import { type CellAt, type SidecarJson, type SoundRecord, type SoundTable, whereIs } from './sound-record.ts';

/** The cells of a catalog, its heading first. */
export function catalogGrid(record: SoundRecord, name: string): string[][] {
  return Papa.parse<string[]>(record.catalog(name).trimEnd(), { delimiter: ',' }).data;
}

type Grid = readonly (readonly string[])[];

/** The published file with other content, as it was on receipt: the sidecar carries its checksum. */
export function withContent(table: SoundTable, content: string | Uint8Array): Changes {
  const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  const sidecar = table.sidecarText.replace(/sha256:[0-9a-f]{64}/, hash);
  return new Map<string, Change>([
    [table.file, content],
    [table.sidecarFile, sidecar],
  ]);
}

/** The text of a grid, one line break at its end. */
export function csvOf(grid: Grid, delimiter = ','): string {
  return `${Papa.unparse(grid as string[][], { delimiter, newline: '\n' })}\n`;
}

export function withGrid(table: SoundTable, grid: Grid): Changes {
  return withContent(table, csvOf(grid, table.sidecar.delimiter));
}

/** A grid in which some cells read otherwise. */
export function gridWith(grid: Grid, cells: readonly CellAt[]): string[][] {
  const copy = grid.map((row) => [...row]);
  for (const { row, column, text } of cells) if (copy[row]) copy[row][column] = text;
  return copy;
}

/** One cell of the published file reads otherwise. */
export function changedCell(table: SoundTable, cell: CellAt, text: string, mustStop = false): Mutation | null {
  if (text === cell.text) return null;
  return {
    note: `${whereIs(table, cell)}: ${JSON.stringify(cell.text)} became ${JSON.stringify(text)}`,
    changes: withGrid(table, gridWith(table.grid, [{ ...cell, text }])),
    ...(mustStop && { mustStop }),
  };
}

/** The sidecar says something else; `edit` changes its keys in place, or returns `false` where it cannot. */
export function changedSidecar(
  table: SoundTable,
  note: string,
  edit: (json: SidecarJson) => unknown,
  mustStop = false,
): Mutation | null {
  const json = JSON.parse(table.sidecarText) as SidecarJson;
  if (edit(json) === false) return null;
  const text = `${JSON.stringify(json, null, 2)}\n`;
  if (text === `${JSON.stringify(JSON.parse(table.sidecarText), null, 2)}\n`) return null;
  return {
    note: `${table.sidecarFile}: ${note}`,
    changes: new Map([[table.sidecarFile, text]]),
    ...(mustStop && { mustStop }),
  };
}

/** A table that suits. */
export function pickTable(
  record: SoundRecord,
  random: Random,
  suits: (table: SoundTable) => boolean = () => true,
): SoundTable | undefined {
  return random.pick(record.tables.filter(suits));
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
