import { widthsOf } from '../read/csv-rows.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import { type Block, placeOf, type RawTable } from '../read/raw-table.ts';
import type { CsvRow } from '../read/rows.ts';
import type { Sidecar } from '../read/sidecar.ts';
import { clean } from '../read/split-blocks.ts';
import { type Column, matchColumns } from './columns.ts';
import { knownLabels } from './known-labels.ts';
import { type RowMeaning, rowReader } from './read-row.ts';

/** A row with all that its own columns and the rules for rows say of it. */
export interface BodyRow {
  readonly row: CsvRow;
  readonly meaning: RowMeaning;
  readonly section: Sidecar['sections'][number] | undefined;
  /** Why the row is left out, if it is. */
  readonly exclusion: string | undefined;
}

/**
 * A block whose headings are matched and whose rows are read; its values are still text. Rows of a large file are read
 * whenever they are gone through.
 */
export interface BlockBody {
  readonly block: Block;
  readonly columns: readonly Column[];
  /** Columns that hold values. */
  readonly values: readonly Column[];
  readonly rows: Iterable<BodyRow>;
  /** Rows as wide as the heading; values are taken from these only. */
  readonly whole: Iterable<BodyRow>;
  /** Whether some rows are not. */
  readonly isRagged: boolean;
  readonly problems: readonly Problem[];
}

/** Matches the headings of a block and reads its rows; rows of another width than the heading are reported and left. */
export function readBody(table: RawTable, block: Block): BlockBody {
  const { columns, problems } = matchColumns(table, block);
  const read = { [Symbol.iterator]: () => bodyRows(table, block, columns) };
  const rows = Array.isArray(block.rows) ? [...read] : read;
  const isWhole = (row: CsvRow) => row.cells.length === block.headings.length;
  const isRagged = [...widthsOf(block.rows)].some((width) => width !== block.headings.length);
  const uneven = isRagged ? Iterator.from(block.rows).filter((row) => !isWhole(row)) : [];
  const whole = { [Symbol.iterator]: () => Iterator.from(rows).filter(({ row }) => isWhole(row)) };
  return {
    block,
    columns,
    values: columns.filter(({ spec }) => spec.role === 'value'),
    rows,
    whole: isRagged ? whole : rows,
    isRagged,
    problems: problems.concat(Array.from(uneven, (row) => ragged(table, block, row))),
  };
}

function* bodyRows({ sidecar }: RawTable, block: Block, columns: readonly Column[]): Generator<BodyRow> {
  const known = knownLabels(sidecar);
  const read = rowReader(columns, block.item);
  // A section lasts until the next one starts.
  let section: BodyRow['section'];
  for (const row of block.rows) {
    const meaning = read(row);
    const label = known(meaning.label);
    section = sidecar.sections.find(({ startsAt }) => startsAt === label) ?? section;
    const exclusion = sidecar.excludeRows.find((rule) => excludes(rule, row, columns))?.reason;
    yield { row, meaning: label === meaning.label ? meaning : { ...meaning, label }, section, exclusion };
  }
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
