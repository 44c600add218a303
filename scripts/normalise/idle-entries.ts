import { entryOf } from '../read/entry-of.ts';
import type { RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import type { BlockBody } from './block-body.ts';
import { type IdleRule, idleKeys } from './idle-rule.ts';

/** Labels of `items`, of the table and of its sections; those of a section go before those of the table. */
export function idleItems({ sidecar }: RawTable, bodies: readonly BlockBody[]): IdleRule[] {
  if (sidecar.sections.length === 0 && Object.keys(sidecar.items).length === 0) return [];
  const bySection = new Map(sidecar.sections.map((section) => [section, new Set<string>()]));
  const general = new Set<string>();
  for (const { rows } of bodies)
    for (const { section, meaning } of rows) {
      if (section) bySection.get(section)?.add(meaning.label);
      if (!entryOf(section?.items, meaning.label)) general.add(meaning.label);
    }
  return [
    ...idleKeys(['items'], sidecar.items, general, 'a row label'),
    ...sidecar.sections.flatMap((section, index) =>
      idleKeys(
        ['sections', index, 'items'],
        section.items,
        bySection.get(section) ?? general,
        `a row label below “${section.startsAt}”`,
      ),
    ),
  ];
}

/** Roles whose cells are not looked up in `codes`. */
const UNCODED: ReadonlySet<string> = new Set(['item', 'id', 'origins', 'ignore']);

/** Texts in `codes` and `items` of columns. */
export function idleColumnEntries({ sidecar }: RawTable, bodies: readonly BlockBody[]): IdleRule[] {
  return sidecar.columns.flatMap((spec, index) => {
    if (!spec.codes && !spec.items) return [];
    const [texts, labels] = [new Set<string>(), new Set<string>()];
    for (const { columns, rows } of bodies)
      for (const column of columns.filter(({ described }) => described === index))
        for (const { row, meaning } of rows) {
          if (!UNCODED.has(spec.role)) texts.add(clean(row.cells[column.index]));
          if (spec.role === 'value') labels.add(meaning.label);
        }
    return [
      ...idleKeys(['columns', index, 'codes'], spec.codes, texts, 'a text in this column'),
      ...idleKeys(['columns', index, 'items'], spec.items, labels, 'a row label'),
    ];
  });
}
