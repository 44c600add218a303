import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillDown } from '../read/fill-down.ts';
import { findSidecars } from '../read/find-tables.ts';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { formatProblem } from '../read/problem.ts';
import type { RawTable } from '../read/raw-table.ts';
import { readCatalog } from '../read/read-catalog.ts';
import { readTable } from '../read/read-table.ts';
import { splitBlocks } from '../read/split-blocks.ts';
import { readTextCells } from '../read/text-cells.ts';
import { makeModel } from './model.ts';
import { normaliseTable } from './normalise-table.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const CATALOG = join(import.meta.dirname, '../check/fixtures/base/catalog');

/** The same table as if its file were a large one. */
function asLarge(table: RawTable, bytes: Uint8Array): RawTable {
  const { rows, merges, ...cells } = readTextCells(table.file, bytes, table.sidecar, { large: 0, piece: 16 });
  const blocks = splitBlocks(rows ?? [], table.sidecar).map((block) => fillDown(block, table.sidecar.columns));
  return { ...table, ...cells, rows: rows ?? [], blocks };
}

const names = readdirSync(FIXTURES).filter((name) => name !== 'published');

test.each(names)('%s: a large file gives the figures, places and faults of a small one', (name) => {
  const folder = temporaryFolder();
  cpSync(CATALOG, join(folder, 'catalog'), { recursive: true });
  cpSync(join(FIXTURES, name), folder, { recursive: true });
  const model = makeModel(readCatalog(folder).files);
  for (const sidecar of findSidecars(folder)) {
    const { table } = readTable(folder, sidecar);
    if (!table) throw new Error(`${sidecar} cannot be read.`);
    const bytes = readFileSync(join(folder, table.file));
    // A table that is said to hold more than it does has a fault to be compared.
    const wrong = { ...table, sidecar: { ...table.sidecar, holds: { ...table.sidecar.holds, rows: 999 } } };
    const [small, large] = [wrong, asLarge(wrong, bytes)].map((one) => {
      const { drafts, problems, held, tally } = normaliseTable(one, model);
      const placed = drafts.map(({ place, ...draft }) => ({ ...draft, at: place() }));
      return { placed, problems: problems.map(formatProblem), held, tally };
    });
    expect(small?.placed.length).toBeGreaterThan(0);
    expect(small?.problems.length).toBe(1);
    expect(large).toEqual(small);
  }
});
