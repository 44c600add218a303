import type { CsvRow } from '../read/parse-csv.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import { type Block, placeOf, type RawTable } from '../read/raw-table.ts';
import type { Sidecar } from '../read/sidecar.ts';
import { clean } from '../read/split-blocks.ts';
import { type Column, matchColumns } from './columns.ts';
import { knownLabels } from './known-labels.ts';
import { type RowMeaning, readRow, sectionsOf } from './read-row.ts';

/** A row with all that its own columns and the rules for rows say of it. */
export interface BodyRow {
  readonly row: CsvRow;
  readonly meaning: RowMeaning;
  readonly section: Sidecar['sections'][number] | undefined;
  /** Why the row is left out, if it is. */
  readonly exclusion: string | undefined;
}

/** A block whose headings are matched and whose rows are read; its values are still text. */
export interface BlockBody {
  readonly block: Block;
  readonly columns: readonly Column[];
  /** Columns that hold values. */
  readonly values: readonly Column[];
  readonly rows: readonly BodyRow[];
  /** Rows as wide as the heading; values are taken from these only. */
  readonly whole: readonly BodyRow[];
  readonly problems: readonly Problem[];
}

/** Matches the headings of a block and reads its rows; rows of another width than the heading are reported and left. */
export function readBody(table: RawTable, block: Block): BlockBody {
  const { columns, problems } = matchColumns(table, block);
  const known = knownLabels(table.sidecar);
  const meanings = block.rows.map((row) => {
    const meaning = readRow(row, columns, block.item);
    return { ...meaning, label: known(meaning.label) };
  });
  const sections = sectionsOf(
    meanings.map(({ label }) => label),
    table.sidecar.sections,
  );
  const rows = block.rows.map((row, at) => ({
    row,
    meaning: meanings[at] as RowMeaning,
    section: sections[at],
    exclusion: table.sidecar.excludeRows.find((rule) => excludes(rule, row, columns))?.reason,
  }));
  const isWhole = ({ row }: BodyRow) => row.cells.length === block.headings.length;
  return {
    block,
    columns,
    values: columns.filter(({ spec }) => spec.role === 'value'),
    rows,
    whole: rows.filter(isWhole),
    problems: problems.concat(rows.filter((row) => !isWhole(row)).map(({ row }) => ragged(table, block, row))),
  };
}

function ragged(table: RawTable, { headings }: Block, row: CsvRow): Problem {
  const expected = `${headings.length} cells, as in the heading`;
  const advice = 'compare the row with the publication; quote text that holds commas';
  return errorAt(placeOf(table, row, 0), 'ragged-row', `${row.cells.length} cells`, expected, advice);
}

/** Whether a rule of `excludeRows` is about this row. */
export function excludes(
  rule: Sidecar['excludeRows'][number],
  row: CsvRow,
  columns: readonly Pick<Column, 'heading' | 'index'>[],
): boolean {
  if (rule.line !== undefined) return rule.line === row.line;
  const column = columns.find(({ heading }) => heading === rule.column);
  return column !== undefined && new RegExp(rule.match ?? '').test(clean(row.cells[column.index]));
}
