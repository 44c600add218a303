import { createHash } from 'node:crypto';
import type { Model } from '../normalise/model.ts';
import { joinHeadings } from '../read/join-headings.ts';
import { clean } from '../read/split-blocks.ts';
import { countHeld } from './count-held.ts';
import { type DraftColumn, describeColumn } from './describe-column.ts';
import { findLayout, type Layout } from './find-layout.ts';
import { type OpenFile, openFile } from './open-file.ts';

/** What could be told of a file by looking at it. */
export interface SidecarDraft {
  readonly sidecar: Record<string, unknown>;
  /** What the editor has to decide. */
  readonly remarks: readonly string[];
}

/** How the table and its file are called. */
export interface Names {
  readonly name: string;
  readonly path: string;
  readonly sheet?: string | undefined;
}

/**
 * Drafts the sidecar of a published file by looking at it.
 * @param nameOf name of the table, by whether its workbook holds several
 * @param model the catalogs; `null` where they cannot be read, then regions and units stay unknown
 * @throws {Stop} one sentence about a file that is no table
 */
export function draftSidecar(
  { path, sheet }: Omit<Names, 'name'>,
  bytes: Uint8Array,
  nameOf: (file: OpenFile) => string,
  model: Model | null,
): SidecarDraft {
  const file = openFile(path, bytes, sheet);
  const rows = file.rows.map((row) => row.cells.map(clean));
  const layout = findLayout(rows);
  const columns = columnsOf(file, layout, rows, model);
  const unit = layout.unit !== undefined && model?.unit(layout.unit).length === 1 ? layout.unit : undefined;
  const items = itemsOf(columns, layout, rows);
  const sidecar = {
    name: nameOf(file),
    path,
    title: layout.title ?? 'TODO: title as published',
    source: 'TODO: id in data/catalog/sources.csv',
    locator: 'TODO: table or page',
    ...file.facts,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    holds: undefined as unknown,
    ...(layout.bureau ? { layout: 'nbs-export' } : { headerRows: layout.headingRows.map((row) => row + 1) }),
    ...(layout.footer ? { footer: `^${layout.footer}` } : {}),
    defaults: {
      ...(asksIndicator(columns, items) ? { indicator: 'TODO: id in data/catalog/indicators.csv' } : {}),
      ...(unit ? { unit } : {}),
    },
    columns,
    ...(Object.keys(items).length > 0 ? { items } : {}),
    ...excludedOf(layout, columns),
    notes: [],
  };
  const holds = model && countHeld(sidecar, file, model);
  return {
    sidecar: { ...sidecar, holds: holds ?? { rows: 0 } },
    remarks: remarksOf(file, layout, columns, gapsOf(columns, layout, rows), holds !== null),
  };
}

function columnsOf(
  { rows: all, merges }: OpenFile,
  layout: Layout,
  rows: readonly (readonly string[])[],
  model: Model | null,
): DraftColumn[] {
  const headings = joinHeadings(
    all.filter((_, at) => layout.headingRows.includes(at)),
    merges,
  );
  const width = headings.findLastIndex((heading) => heading !== '') + 1;
  const body = rows.slice(layout.data).filter((row) => row.filter((cell) => cell !== '').length > 1);
  const cells = headings.slice(0, width).map((_, index) => body.map((row) => row[index] ?? ''));
  const columns = headings.slice(0, width).map((heading, index) => describeColumn(heading, cells[index] ?? [], model));
  return oneOfRegions(columns, cells);
}

/** Of several columns of regions the one with the most names; the others say it again or name the region around it. */
function oneOfRegions(columns: readonly DraftColumn[], cells: readonly (readonly string[])[]): DraftColumn[] {
  const names = columns.map(({ role }, index) => (role === 'region' ? new Set(cells[index]).size : 0));
  const chosen = names.indexOf(Math.max(...names));
  return columns.map((column, index) =>
    column.role === 'region' && index !== chosen
      ? { name: column.name, role: 'ignore', reason: 'TODO: another name of the region, or the region around it' }
      : column,
  );
}

/** Row labels that the editor must say the meaning of: lines 指标 of a bureau export, or a column of items. */
function itemsOf(
  columns: readonly DraftColumn[],
  layout: Layout,
  rows: readonly (readonly string[])[],
): Record<string, unknown> {
  const at = columns.findIndex(({ role }) => role === 'item');
  const lines = layout.bureau ? rows.flatMap(([first = '']) => /^指标[：:]\s*(.*)$/.exec(first)?.[1] ?? []) : [];
  const labels =
    lines.length > 0 || at === -1
      ? lines
      : rows.slice(layout.data).flatMap((row) => (row.filter((cell) => cell !== '').length > 1 ? (row[at] ?? []) : []));
  return Object.fromEntries(labels.filter((label) => label !== '').map((label) => [label, { indicator: 'TODO' }]));
}

/** Names of columns with blanks between rows that hold figures. */
function gapsOf(columns: readonly DraftColumn[], { data }: Layout, rows: readonly (readonly string[])[]): string[] {
  const body = rows.slice(data).filter((row) => row.filter((cell) => cell !== '').length > 1);
  return columns.flatMap(({ name }, index) => (body.some((row) => row[index] === '') ? [name] : []));
}

function asksIndicator(columns: readonly DraftColumn[], items: object): boolean {
  return (
    Object.keys(items).length === 0 && columns.some((column) => column.role === 'value' && !('indicator' in column))
  );
}

function excludedOf({ metadata }: Layout, [first]: readonly DraftColumn[]): object {
  if (metadata.length === 0 || !first) return {};
  return {
    excludeRows: [{ column: first.name, match: '^(?!\\d{4})', reason: 'tells of the series, no figure of a year' }],
  };
}

function remarksOf(
  file: OpenFile,
  layout: Layout,
  columns: readonly DraftColumn[],
  gaps: readonly string[],
  counted: boolean,
): string[] {
  const numbers = layout.headingRows.map((row) => row + 1).join(' and ');
  return [
    ...file.remarks,
    layout.bureau
      ? "recognised the statistics bureau's export"
      : `took ${layout.headingRows.length > 1 ? 'rows' : 'row'} ${numbers} as the heading`,
    ...(layout.metadata.length > 0 ? [`left out ${layout.metadata.length} rows between heading and figures`] : []),
    ...columns.flatMap(({ name, role }) =>
      role === 'ignore' ? [`column "${name}" is ignored for now: say what it is or why it is left out`] : [],
    ),
    ...columns.flatMap(({ name, role }) =>
      gaps.includes(name) && role !== 'value'
        ? [`column "${name}" has blanks: if a label stands for the rows below it, add "fillDown": true`]
        : [],
    ),
    ...(columns.some(({ role }) => role === 'region') ? [] : ['found no column of regions: give defaults.region']),
    counted
      ? 'holds counts what the file has: compare it with the publication'
      : 'could not count what the table holds: the check tells it',
  ];
}
