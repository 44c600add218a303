import type { Model } from '../normalise/model.ts';
import { joinHeadings } from '../read/join-headings.ts';
import { type DraftColumn, describeColumn } from './describe-column.ts';
import type { Layout } from './find-layout.ts';
import type { OpenFile } from './open-file.ts';

/** The columns of a table by its headings and what stands below them. */
export function columnsOf(
  { rows: all, merges }: OpenFile,
  layout: Layout,
  body: readonly (readonly string[])[],
  model: Model | null,
): DraftColumn[] {
  const headings = joinHeadings(
    all.filter((_, at) => layout.headingRows.includes(at)),
    merges,
  );
  const width = headings.findLastIndex((heading) => heading !== '') + 1;
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
export function itemsOf(
  columns: readonly DraftColumn[],
  layout: Layout,
  rows: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
): Record<string, unknown> {
  const at = columns.findIndex(({ role }) => role === 'item');
  const lines = layout.bureau ? rows.flatMap(([first = '']) => /^指标[：:]\s*(.*)$/.exec(first)?.[1] ?? []) : [];
  const labels = lines.length > 0 || at === -1 ? lines : body.flatMap((row) => row[at] ?? []);
  return Object.fromEntries(labels.filter((label) => label !== '').map((label) => [label, { indicator: 'TODO' }]));
}
