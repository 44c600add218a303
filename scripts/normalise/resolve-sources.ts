import type { Complain } from './complain.ts';
import { resolveName } from './resolve-name.ts';
import type { ValueCell } from './value-cell.ts';

/** Ids of the sources a cell is credited to, in the order given. */
export function resolveSources(cell: ValueCell, complain: Complain): string[] {
  const texts = sourceText(cell)
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const wanted = texts.length === 0 ? [undefined] : texts;
  return wanted.map((text) => resolveName('source', text, cell.model, complain)).filter((id) => id !== undefined);
}

/** What says whose the cell is: `$heading` names a column of the same row; several ids are separated by `;`. */
export function sourceText({ placement, block, row }: ValueCell): string {
  const text = placement.source ?? '';
  return text.startsWith('$') ? (row.cells[block.headings.indexOf(text.slice(1))] ?? '') : text;
}
