import { isWritten } from '../read/place-in-sidecar.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { CsvRow } from '../read/rows.ts';
import { DEFAULT_MISSING_VALUES } from '../read/sidecar.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import type { IdleRule } from './idle-rule.ts';

/** Texts for “no value” that no cell holds, the usual ones excepted. */
export function idleMissingValues({ sidecar }: RawTable, bodies: readonly BlockBody[]): IdleRule[] {
  const own = sidecar.missingValues.filter((text) => !DEFAULT_MISSING_VALUES.includes(text));
  if (own.length === 0) return [];
  const texts = new Set<string>();
  for (const { columns, rows } of bodies)
    for (const { index, spec } of columns)
      if (spec.role === 'value' || spec.role === 'ignore')
        for (const { row } of rows) texts.add(clean(row.cells[index]));
  return own
    .filter((text) => !texts.has(text))
    .map((text) => ({
      path: ['missingValues', sidecar.missingValues.indexOf(text)],
      value: text,
      expected: 'a cell in a column of values',
    }));
}

/** Rows of the heading that are not there or blank, and a footer that nothing fits. */
export function idleLayout(table: RawTable): IdleRule[] {
  const { rows, sidecar } = table;
  const filled = (number: number) => rows.at(number - 1)?.cells.some((cell) => clean(cell) !== '') ?? false;
  const used = sidecar.layout === 'table' ? filled : () => false;
  const headings = isWritten(table.sidecarJson, 'headerRows')
    ? sidecar.headerRows.flatMap((number, index) =>
        used(number) ? [] : [{ path: ['headerRows', index], value: String(number), expected: 'a row of the heading' }],
      )
    : [];
  const footer = new RegExp(sidecar.footer ?? '');
  const heading = table.blocks[0]?.headingRow.line ?? 0;
  const isFooter = ({ line, cells }: CsvRow) => line > heading && footer.test(clean(cells[0]));
  if (sidecar.footer === undefined || Iterator.from(rows).some(isFooter)) return headings;
  return [...headings, { path: ['footer'], value: sidecar.footer, expected: 'the first cell of a row' }];
}

/** Figures each row stands for, shown from a heading that is not there. */
export function idleConstants({ sidecar }: RawTable, bodies: readonly BlockBody[]): IdleRule[] {
  return sidecar.constants.flatMap(({ printedFrom }, index) =>
    bodies.some(({ columns }) => columns.some(({ heading }) => heading === printedFrom))
      ? []
      : [{ path: ['constants', index, 'printedFrom'], value: printedFrom, expected: 'a heading' }],
  );
}
