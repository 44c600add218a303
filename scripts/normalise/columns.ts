import { columnOf } from '../read/column-of.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { Block, RawTable } from '../read/raw-table.ts';
import { placeInSidecar, placeOf } from '../read/raw-table.ts';
import type { SidecarColumn } from '../read/sidecar.ts';
import { readPeriod } from './read-period.ts';

/** A column of the file matched with its description. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  /** Number of its description in the sidecar, from 0: of several columns for one thing the one described first leads. */
  readonly described: number;
  /** Description with `$1`… filled in from the heading. */
  readonly spec: SidecarColumn;
}

/** Headings named in full in a message. */
const MANY = 100;

/** Matches headings with the sidecar: each heading needs exactly one description, each description a heading. */
export function matchColumns(table: RawTable, block: Block): { columns: Column[]; problems: Problem[] } {
  const specs = table.sidecar.columns;
  const alike = Map.groupBy(block.headings.keys(), (index) => block.headings[index] ?? '');
  const unlike: number[] = [];
  const columns = [...alike].flatMap(([heading, [index = 0]]): Column[] => {
    const spec = columnOf(specs, heading, block.headings);
    if (spec) return [{ index, heading, described: specs.indexOf(spec), spec: fillGroups(spec, heading) }];
    unlike.push(index);
    return [];
  });
  const used = new Set(columns.map(({ described }) => described));
  const isRead = (column: Column) =>
    specs[column.described]?.period === column.spec.period || isPeriod(column.spec.period);
  return {
    columns: columns.filter(isRead),
    problems: [
      ...columns.filter((column) => !isRead(column)).map((column) => withoutPeriod(table, block, column)),
      ...[...alike.values()].flatMap((indices) => (indices.length > 1 ? duplicate(table, block, indices) : [])),
      ...unlike.map((index) => undescribed(table, block, index)),
      ...specs.flatMap((spec, index) => (used.has(index) ? [] : missing(table, block, spec, index))),
    ],
  };
}

function duplicate(table: RawTable, block: Block, [, second = 0, ...others]: readonly number[]): Problem {
  const expected = `headings that differ${others.length > 0 ? `; ${others.length + 2} columns have this one` : ''}`;
  const advice = 'join further header rows in headerRows until they differ';
  const place = placeOf(table, block.headingRow, second);
  return errorAt(place, 'duplicate-heading', block.headings[second] ?? '', expected, advice);
}

function undescribed(table: RawTable, block: Block, index: number): Problem {
  const advice = 'describe it in columns, if need be with role ignore and a reason';
  const expected = 'a column described in the sidecar';
  const place = placeOf(table, block.headingRow, index);
  return errorAt(place, 'undescribed-column', block.headings[index] ?? '', expected, advice);
}

function missing(table: RawTable, { headings }: Block, spec: SidecarColumn, at: number): Problem {
  const key = spec.name === undefined ? 'match' : 'name';
  const others = headings.length > MANY ? ' | …' : '';
  const expected = `a heading of ${table.file}: ${headings.slice(0, MANY).join(' | ')}${others}`;
  const place = placeInSidecar(table, ['columns', at, key]);
  return errorAt(place, 'missing-column', spec[key] ?? '', expected, 'correct the heading in the sidecar');
}

function isPeriod(text = ''): boolean {
  return text !== '' && readPeriod(text) !== null;
}

/** Told once, at the heading: the cells below it are not at fault. */
function withoutPeriod(table: RawTable, block: Block, { index, heading, spec }: Column): Problem {
  const expected = 'a period such as 2020, 2018年第四季度, 2020年1—9月 or 2016-2020 from this heading';
  const advice = `describe ${heading} by name in a column of its own, and give that column its period`;
  return errorAt(placeOf(table, block.headingRow, index), 'unknown-period', spec.period ?? '', expected, advice);
}

/** `"period": "$1"` in a column matched by `^(\d{4})年$` becomes `"period": "2020"`. */
function fillGroups(spec: SidecarColumn, heading: string): SidecarColumn {
  const groups = spec.match === undefined ? null : new RegExp(spec.match).exec(heading);
  if (!groups) return spec;
  const fill = (text: string) => text.replace(/\$(\d)/g, (_, number: string) => groups[Number(number)] ?? '');
  const filled: SidecarColumn = { ...spec };
  if (spec.period !== undefined) filled.period = fill(spec.period);
  if (spec.dimensions)
    filled.dimensions = Object.fromEntries(
      Object.entries(spec.dimensions).map(([dimension, code]) => [dimension, fill(code)]),
    );
  return filled;
}
