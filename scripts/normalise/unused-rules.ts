import type { Problem } from '../read/problem.ts';
import { type Block, placeInSidecar, type RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import { matchColumns } from './columns.ts';
import { readRow } from './read-row.ts';

/**
 * Rules of a sidecar for single cells or rows that fit none: a cell meant to be withheld would be published.
 * Such a rule is misspelt, or the table has changed under it.
 */
export function unusedRules(table: RawTable): Problem[] {
  const { cells, excludeRows } = table.sidecar;
  if (cells.length + excludeRows.length === 0) return [];
  const blocks = table.blocks.map((block) => factsOf(table, block));
  const idle = [
    ...cells
      .filter((cell) => !blocks.some(({ values, rows }) => values.has(cell.column) && rows.some(fits(cell))))
      .map(({ row, line, column }) => ({ key: row ?? column, value: `${row ?? `line ${line}`} / ${column}` })),
    ...excludeRows
      .filter((rule) => !blocks.some(({ rows }) => rows.some(excluded(rule))))
      .map(({ line, column, match, reason }) => ({
        key: match ?? reason,
        value: line === undefined ? `${column} / ${match}` : `line ${line}`,
      })),
  ];
  return idle.map(({ key, value }) => ({
    severity: 'error',
    ...placeInSidecar(table, key),
    check: 'unused-rule',
    value,
    expected: `a row and column of ${table.file}`,
    advice: 'correct the rule in cells or excludeRows, or remove it',
  }));
}

interface RowTexts {
  readonly line: number;
  readonly names: readonly string[];
  readonly byHeading: ReadonlyMap<string, string>;
}

function factsOf(table: RawTable, block: Block): { values: ReadonlySet<string>; rows: RowTexts[] } {
  const { columns } = matchColumns(table, block);
  return {
    values: new Set(columns.filter(({ spec }) => spec.role === 'value').map(({ heading }) => heading)),
    rows: block.rows.map((row) => ({
      line: row.line,
      names: readRow(row, columns, block.item).names,
      byHeading: new Map(columns.map(({ heading, index }) => [heading, clean(row.cells[index])])),
    })),
  };
}

function fits(cell: RawTable['sidecar']['cells'][number]): (row: RowTexts) => boolean {
  return ({ line, names }) => (cell.line === undefined ? names.includes(cell.row ?? '') : cell.line === line);
}

function excluded(rule: RawTable['sidecar']['excludeRows'][number]): (row: RowTexts) => boolean {
  const pattern = new RegExp(rule.match ?? '');
  return ({ line, byHeading }) =>
    rule.line === undefined
      ? byHeading.has(rule.column ?? '') && pattern.test(byHeading.get(rule.column ?? '') ?? '')
      : rule.line === line;
}
