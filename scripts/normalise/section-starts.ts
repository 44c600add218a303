import { placeOfKey } from '../read/place-in-sidecar.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import { placeOf, type RawTable } from '../read/raw-table.ts';
import type { BlockBody, BodyRow } from './block-body.ts';

const ADVICE =
  'compare the rows with the publication and correct startsAt; else rows would be taken for those of another section';

/**
 * Sections that do not start exactly once in each block, in the order of the sidecar.
 * A lost or misspelt row would give all rows below it the meaning of the section above.
 */
export function sectionStarts(table: RawTable, bodies: readonly BlockBody[]): Problem[] {
  if (table.sidecar.sections.length === 0) return [];
  const named = bodies.filter(({ block }) => block.item !== null);
  const items = new Set(named.map(({ block }) => block.item));
  return [
    ...bodies.filter((body) => !named.includes(body)).flatMap((body) => startsIn(table, body)),
    ...(named.length === 0
      ? []
      : table.sidecar.sections.flatMap(({ startsAt }, index) => (items.has(startsAt) ? [] : [unmet(table, index)]))),
  ];
}

function startsIn(table: RawTable, { rows }: BlockBody): Problem[] {
  let last: BodyRow | undefined;
  return table.sidecar.sections.flatMap(({ startsAt }, index) => {
    const [first, second] = Iterator.from(rows).filter(({ meaning }) => meaning.label === startsAt);
    if (!first) return [unmet(table, index)];
    const before = last;
    last = first;
    return [
      ...(second ? [misplaced(table, second, `one row with this label; the first is in line ${first.row.line}`)] : []),
      ...(before && first.row.line < before.row.line
        ? [
            misplaced(
              table,
              first,
              `a row below “${before.meaning.label}” in line ${before.row.line}, as in the sidecar`,
            ),
          ]
        : []),
    ];
  });
}

function unmet(table: RawTable, index: number): Problem {
  const place = placeOfKey(table.sidecarJson, ['sections', index, 'startsAt']);
  const label = table.sidecar.sections[index]?.startsAt ?? '';
  return errorAt(place, 'section-start', label, `a row of ${table.file} with this label`, ADVICE);
}

function misplaced(table: RawTable, { row, meaning }: BodyRow, expected: string): Problem {
  const column = meaning.columnOf.item ?? meaning.columnOf.region ?? meaning.columnOf.period ?? 0;
  return errorAt(placeOf(table, row, column), 'section-start', meaning.label, expected, ADVICE);
}
