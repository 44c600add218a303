import { holdsOf } from '../normalise/holds-of.ts';
import type { Model } from '../normalise/model.ts';
import { normaliseTable } from '../normalise/normalise-table.ts';
import { fillDown } from '../read/fill-down.ts';
import { readJson } from '../read/json-text.ts';
import { type Holds, sidecarSchema } from '../read/sidecar.ts';
import { splitBlocks } from '../read/split-blocks.ts';
import type { OpenFile } from './open-file.ts';

/**
 * What a table holds when it is read by its draft: rows, figures, regions and periods.
 * @returns `null` where the draft cannot be read so far
 */
export function countHeld(draft: object, { rows, merges }: OpenFile, model: Model): Partial<Holds> | null {
  const text = JSON.stringify({ ...draft, holds: { rows: 0 } });
  const parsed = sidecarSchema.safeParse(JSON.parse(text));
  const { json } = readJson('draft', text);
  if (!parsed.success || !json) return null;
  const sidecar = parsed.data;
  const blocks = splitBlocks(rows, sidecar, merges).map((block) => fillDown(block, sidecar.columns));
  const table = {
    file: sidecar.path,
    sidecarFile: 'draft',
    sidecarJson: json,
    placeOfCell: () => ({ line: 1, column: 1 }),
    sidecar,
    rows,
    blocks,
    invisible: 0,
    endsWithLine: true,
  };
  const { held, leftOut } = normaliseTable(table, model);
  const unsure: ReadonlySet<string> = held.unsure;
  const sure = Object.entries(holdsOf(held, model)).filter(([key]) => !unsure.has(key));
  return { ...Object.fromEntries(sure), ...(leftOut.length > 0 && { leftOut: leftOut.length }) };
}
