import type { Problem } from '../read/problem.ts';
import type { Block, RawTable } from '../read/raw-table.ts';
import { placeInSidecar, placeOf } from '../read/raw-table.ts';
import type { SidecarColumn } from '../read/sidecar.ts';

/** A column of the file matched with its description. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  /** Description with `$1`… filled in from the heading. */
  readonly spec: SidecarColumn;
}

/** Matches headings with the sidecar: each heading needs exactly one description, each description a heading. */
export function matchColumns(table: RawTable, block: Block): { columns: Column[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const used = new Set<SidecarColumn>();
  const columns: Column[] = [];
  const seen = new Set<string>();
  for (const [index, heading] of block.headings.entries()) {
    const at = () => placeOf(table, block.headingRow, index);
    if (seen.has(heading)) {
      problems.push({
        severity: 'error',
        ...at(),
        check: 'duplicate-heading',
        value: heading,
        expected: 'headings that differ',
        advice: 'join further header rows in headerRows until they differ',
      });
      continue;
    }
    seen.add(heading);
    const spec =
      table.sidecar.columns.find((column) => column.name === heading) ??
      table.sidecar.columns.find((column) => column.match !== undefined && new RegExp(column.match).test(heading));
    if (!spec) {
      problems.push({
        severity: 'error',
        ...at(),
        check: 'undescribed-column',
        value: heading,
        expected: 'a column described in the sidecar',
        advice: 'describe it in columns, if need be with role ignore and a reason',
      });
      continue;
    }
    used.add(spec);
    columns.push({ index, heading, spec: fillGroups(spec, heading) });
  }
  const expected = `a heading of ${table.file}: ${block.headings.join(' | ')}`;
  for (const [at, spec] of table.sidecar.columns.entries()) {
    if (used.has(spec)) continue;
    const key = spec.name === undefined ? 'match' : 'name';
    const text = spec[key] ?? '';
    problems.push({
      severity: 'error',
      ...placeInSidecar(table, ['columns', at, key]),
      check: 'missing-column',
      value: text,
      expected,
      advice: 'correct the heading in the sidecar',
    });
  }
  return { columns, problems };
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
