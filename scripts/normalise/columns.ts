import { columnOf } from '../read/column-of.ts';
import type { Problem } from '../read/problem.ts';
import type { Block, RawTable } from '../read/raw-table.ts';
import { placeInSidecar, placeOf } from '../read/raw-table.ts';
import type { SidecarColumn } from '../read/sidecar.ts';
import { readPeriod } from './read-period.ts';

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
    const spec = columnOf(table.sidecar.columns, heading, block.headings);
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
    const filled = fillGroups(spec, heading);
    if (spec.period !== filled.period && (filled.period === '' || readPeriod(filled.period ?? '') === null))
      problems.push({ severity: 'error', ...at(), ...noPeriod(heading, filled.period ?? '') });
    else columns.push({ index, heading, spec: filled });
  }
  for (const spec of table.sidecar.columns) {
    if (used.has(spec)) continue;
    const text = spec.name ?? spec.match ?? '';
    problems.push({
      severity: 'error',
      ...placeInSidecar(table, text),
      check: 'missing-column',
      value: text,
      expected: `a heading of ${table.file}: ${block.headings.join(' | ')}`,
      advice: 'correct the heading in the sidecar',
    });
  }
  return { columns, problems };
}

/** Told once, at the heading: the cells below it are not at fault. */
function noPeriod(heading: string, period: string) {
  return {
    check: 'unknown-period',
    value: period,
    expected: 'a period such as 2020, 2018年第四季度, 2020年1—9月 or 2016-2020 from this heading',
    advice: `describe ${heading} by name in a column of its own, and give that column its period`,
  };
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
