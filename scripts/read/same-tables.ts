import { errorAt, type Problem, unlikelyAt } from './problem.ts';
import { placeInSidecar, type RawTable } from './raw-table.ts';

/** Tables that are one and the same: read twice, one publication would count as two witnesses. */
export function sameTables(tables: readonly RawTable[]): Problem[] {
  const files = repeats(tables, ({ file, sidecar }) => JSON.stringify([file, partOf(sidecar)]));
  const again = new Set(files.map(({ table }) => table));
  const others = tables.filter((table) => !again.has(table));
  return [
    ...files.map(({ table, first }) =>
      errorAt(
        placeInSidecar(table, ['path']),
        'same-file',
        table.sidecar.path,
        `a file described once; ${first.sidecarFile} describes it too`,
        'keep one sidecar',
      ),
    ),
    ...repeats(tables, ({ sidecar }) => sidecar.name).map(({ table, first }) =>
      errorAt(
        placeInSidecar(table, ['name']),
        'same-name',
        table.sidecar.name,
        `a name used once; ${first.sidecarFile} has it too`,
        'rename the table with its file and sidecar',
      ),
    ),
    ...repeats(others, ({ sidecar }) => JSON.stringify([sidecar.hash, partOf(sidecar)])).map(({ table, first }) =>
      unlikelyAt(
        placeInSidecar(table, ['hash']),
        'same-content',
        table.sidecar.path,
        `a file of its own; ${first.file} holds the same bytes`,
        'remove one with its sidecar',
      ),
    ),
  ];
}

/** Sheet and range, where a sidecar describes a part of a workbook. */
function partOf({ sheet, range }: RawTable['sidecar']): unknown {
  return [sheet ?? null, range ?? null];
}

/** Tables whose key an earlier one has, each with the first of its kind. */
function repeats(
  tables: readonly RawTable[],
  keyOf: (table: RawTable) => string,
): { table: RawTable; first: RawTable }[] {
  return [...Map.groupBy(tables, keyOf).values()].flatMap(([first, ...others]) =>
    others.map((table) => ({ table, first: first as RawTable })),
  );
}
