import type { Complain } from './complain.ts';
import { resolveName } from './resolve-name.ts';
import type { ValueCell } from './value-cell.ts';

/** Ids of the sources a cell is credited to, in the order given. */
export function resolveSources(cell: ValueCell, complain: Complain): string[] {
  const texts = sourceTexts(cell);
  const wanted = texts.length === 0 ? [undefined] : texts;
  return wanted.map((text) => resolveName('source', text, cell.model, complain)).filter((id) => id !== undefined);
}

/** `$heading` names a column of the same row; several ids are separated by `;`. */
function sourceTexts({ placement, table, row }: ValueCell): string[] {
  const text = placement.source ?? '';
  const heading = text.startsWith('$') ? text.slice(1) : null;
  const [only, ...others] = table.blocks;
  const block = others.length === 0 ? only : table.blocks.find((candidate) => candidate.rows.includes(row));
  const found = heading === null ? text : (row.cells[block?.headings.indexOf(heading) ?? -1] ?? '');
  return found
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}
