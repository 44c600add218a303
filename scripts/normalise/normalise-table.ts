import type { CsvRow } from '../read/parse-csv.ts';
import type { Problem } from '../read/problem.ts';
import { type Block, placeOf, type RawTable } from '../read/raw-table.ts';
import type { Placement, Sidecar } from '../read/sidecar.ts';
import { clean } from '../read/split-blocks.ts';
import { type Column, matchColumns } from './columns.ts';
import { foldCells } from './fold-cells.ts';
import { layer } from './layers.ts';
import { leftOut } from './left-out.ts';
import { makeDraft } from './make-draft.ts';
import type { Model } from './model.ts';
import type { Normalised } from './normalised.ts';
import { readPrintedNumber } from './printed-number.ts';
import { type RowFacts, readRow, sectionsOf } from './read-row.ts';
import { unusedRules } from './unused-rules.ts';
import type { Placed } from './value-cell.ts';

/** Turns one published table into observations in long form; every fault is located, none is thrown. */
export function normaliseTable(table: RawTable, model: Model): Normalised {
  const result: Normalised = {
    drafts: [],
    problems: unusedRules(table),
    leftOut: [],
    tally: { figures: 0, published: 0, missing: 0, withheld: 0, unplaced: 0 },
  };
  for (const block of table.blocks) normaliseBlock(table, block, model, result);
  for (const { kind } of result.leftOut) result.tally[kind]++;
  const { figures, published, withheld: kept, unplaced } = result.tally;
  // Nothing may vanish: a figure that is neither published nor accounted for is a fault of this program.
  if (result.problems.length === 0 && figures !== published + kept + unplaced) {
    throw new Error(
      `${table.file}: ${figures} figures in, but ${published} published, ${kept} withheld, ${unplaced} unplaced`,
    );
  }
  return result;
}

function normaliseBlock(table: RawTable, block: Block, model: Model, result: Normalised): void {
  const { sidecar } = table;
  const { columns, problems } = matchColumns(table, block);
  result.problems.push(...problems);
  const values = columns.filter(({ spec }) => spec.role === 'value');
  const grounds = new Map(values.map((column) => [column.index, layer(base(table), column.spec)]));
  const rows = block.rows.filter((row) => {
    if (row.cells.length === block.headings.length) return true;
    const expected = `${block.headings.length} cells, as in the heading`;
    result.problems.push({
      severity: 'error',
      ...placeOf(table, row, 0),
      check: 'ragged-row',
      value: `${row.cells.length} cells`,
      expected,
      advice: 'compare the row with the publication; quote text that holds commas',
    });
    return false;
  });
  const facts = rows.map((row) => readRow(row, columns, block.item));
  const sections = sectionsOf(
    facts.map((fact) => fact.label),
    sidecar.sections,
  );
  const excluded = rows.map((row) => sidecar.excludeRows.find((rule) => excludes(rule, row, columns)));

  const folded = foldCells(
    rows.map((row) => row.cells),
    values.map(({ index }) => index),
  );
  for (const { row: at, column: index, printed } of folded) {
    const [row, fact] = [rows[at], facts[at]];
    const column = values.find((value) => value.index === index);
    const ground = grounds.get(index);
    if (!row || !fact || !column || !ground) continue;
    const cell = clean(printed);
    const reason = excluded[at]?.reason ?? withheld(sidecar.withhold);
    if (sidecar.missingValues.includes(cell)) {
      result.tally.missing++;
      continue;
    }
    result.tally.figures++;
    if (reason !== undefined) {
      result.leftOut.push(leftOut(table, row, column.heading, fact.label, reason));
    } else {
      const placement = placeCell({ table, block, row, column, ground, fact, section: sections[at] }, result);
      if (placement)
        makeDraft(
          {
            table,
            row,
            column: index,
            cell,
            heading: column.heading,
            codes: column.spec.codes,
            fact,
            placement,
            model,
          },
          result,
        );
    }
  }
  for (const { index, heading, spec } of columns) {
    if (spec.role !== 'ignore') continue;
    for (const [at, row] of rows.entries()) {
      const cell = clean(row.cells[index]);
      if (sidecar.missingValues.includes(cell) || !readPrintedNumber(cell)) continue;
      result.tally.figures++;
      result.leftOut.push(leftOut(table, row, heading, facts[at]?.label ?? '', spec.reason ?? ''));
    }
  }
  for (const constant of sidecar.constants) {
    for (const [at, row] of rows.entries()) {
      const fact = facts[at];
      const column = columns.find(({ heading }) => heading === constant.printedFrom);
      if (!fact || !column) continue;
      const reason = excluded[at]?.reason ?? withheld(sidecar.withhold);
      result.tally.figures++;
      if (reason !== undefined) {
        result.leftOut.push(leftOut(table, row, column.heading, fact.label, reason));
        continue;
      }
      const { value, printedFrom, ...own } = constant;
      const printed = clean(row.cells[column.index]);
      const placement = layer(base(table), own, fact.placement);
      makeDraft(
        {
          table,
          row,
          column: column.index,
          cell: value,
          printed,
          heading: printedFrom,
          codes: undefined,
          fact,
          placement,
          model,
        },
        result,
      );
    }
  }
}

function excludes(rule: Sidecar['excludeRows'][number], row: CsvRow, columns: readonly Column[]): boolean {
  if (rule.line !== undefined) return rule.line === row.line;
  const column = columns.find(({ heading }) => heading === rule.column);
  return column !== undefined && new RegExp(rule.match ?? '').test(clean(row.cells[column.index]));
}

function base({ sidecar }: RawTable): Placement {
  return layer({ source: sidecar.source, locator: sidecar.locator, within: sidecar.within }, sidecar.defaults);
}

interface Cell {
  readonly table: RawTable;
  readonly block: Block;
  readonly row: CsvRow;
  readonly column: Column;
  /** What table and column say of every cell. */
  readonly ground: Placement;
  readonly fact: RowFacts;
  readonly section: Sidecar['sections'][number] | undefined;
}

/** Lays all that is known about a cell over each other, or counts it as ignored or withheld. */
function placeCell({ table, block, row, column, ground, fact, section }: Cell, result: Normalised): Placed | null {
  const { sidecar } = table;
  const item = section?.items[fact.label] ?? sidecar.items[fact.label];
  const columnItem = column.spec.items?.[fact.label];
  if (isIgnored(item) || isIgnored(columnItem)) {
    const reason = isIgnored(item) ? item.ignore : isIgnored(columnItem) ? columnItem.ignore : '';
    result.leftOut.push(leftOut(table, row, column.heading, fact.label, reason));
    return null;
  }
  const labelled = block.item !== null || (fact.columnOf.item !== undefined && section?.startsAt !== fact.label);
  if (!item && !columnItem && labelled) {
    reportOnce(result, {
      severity: 'error',
      ...(block.itemRow ? placeOf(table, block.itemRow, 0) : placeOf(table, row, fact.columnOf.item ?? 0)),
      check: 'unknown-item',
      value: fact.label,
      expected: 'a row label described in items of the sidecar',
      advice: 'add it to items, or {"ignore": "why"}',
    });
    return null;
  }
  const override = sidecar.cells.find(
    (cell) =>
      cell.column === column.heading &&
      (cell.line === undefined ? fact.names.includes(cell.row ?? '') : cell.line === row.line),
  );
  if (override?.withhold !== undefined) {
    result.leftOut.push(leftOut(table, row, column.heading, fact.label, withheld(override.withhold) ?? ''));
    return null;
  }
  const origin = fact.origins.get(column.heading);
  const stated = section || item || columnItem ? layer(base(table), section, item, column.spec, columnItem) : ground;
  const placed = layer(stated, fact.placement, origin, override);
  if (override?.printed === undefined) return placed;
  const cellUnit = layer(stated, fact.placement).unit;
  return { ...placed, printed: override.printed, ...(cellUnit === undefined ? {} : { cellUnit }) };
}

function isIgnored(place: object | undefined): place is { ignore: string } {
  return place !== undefined && 'ignore' in place;
}

/** What `withhold` says is always an order, however it is worded. */
function withheld(reason: string | undefined): string | undefined {
  return reason === undefined ? undefined : `withheld: ${reason.replace(/^withheld: /, '')}`;
}

/** A fault of a row is told once, not for each of its cells. */
function reportOnce(result: Normalised, problem: Problem): void {
  const same = (other: Problem) =>
    other.check === problem.check &&
    other.file === problem.file &&
    other.line === problem.line &&
    other.column === problem.column;
  if (!result.problems.some(same)) result.problems.push(problem);
}
