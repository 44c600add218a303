import { fileForm } from './file-form.ts';
import { fillDown } from './fill-down.ts';
import { mergedValues } from './merged-values.ts';
import { errorAt, type Problem, startOf } from './problem.ts';
import type { RawTable } from './raw-table.ts';
import { readCells } from './read-cells.ts';
import { readPublished } from './read-published.ts';
import { readSidecar } from './read-sidecar.ts';
import { splitBlocks } from './split-blocks.ts';

/** Ending of the file that describes a table. */
export const SIDECAR_ENDING = '.sidecar.json';

/**
 * Reads one published table through its sidecar.
 * @param root folder that `file` is shown relative to
 * @param sidecarFile path of the sidecar relative to `root`
 * @returns the table, or `null` where it cannot be read at all; every fault is reported
 */
export function readTable(root: string, sidecarFile: string): { table: RawTable | null; problems: Problem[] } {
  const { json, sidecar, problems } = readSidecar(root, sidecarFile);
  if (!json || !sidecar) return { table: null, problems };
  const { file, bytes, problems: unpublished } = readPublished(root, json, sidecar);
  // A damaged workbook may keep its library busy for ever; one that is not as it was received is not opened.
  const isChanged = unpublished.some(({ check }) => check === 'changed-file');
  const isOpened = bytes && !(isChanged && fileForm(bytes).kind === 'workbook');
  const cells = isOpened ? readCells(file, bytes, sidecar) : null;
  const found = [...problems, ...unpublished, ...(cells?.problems ?? [])];
  if (!cells?.rows) return { table: null, problems: found };
  const { rows, merges, problems: _told, ...rest } = cells;
  const blocks = splitBlocks(rows, sidecar, merges).map((block) => fillDown(block, sidecar.columns));
  const table = { ...rest, file, sidecarFile, sidecarJson: json, sidecar, rows, blocks };
  return { table, problems: [...found, ...mergedValues(table, merges), ...emptyTable(table)] };
}

function emptyTable({ file, sidecar, blocks }: RawTable): Problem[] {
  if (blocks.some((block) => block.rows.length > 0)) return [];
  const expected = 'a heading and at least one row';
  const advice = 'correct headerRows or layout in the sidecar';
  return [errorAt(startOf(file), 'empty-table', sidecar.path, expected, advice)];
}
