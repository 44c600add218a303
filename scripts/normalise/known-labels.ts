import type { Sidecar } from '../read/sidecar.ts';
import { labelKey } from '../read/without-marks.ts';

/**
 * The name by which the sidecar knows a row label: itself, or the one that differs in spaces and footnote marks only.
 * Of several alike none is taken.
 */
export function knownLabels({ items, sections, columns }: Sidecar): (label: string) => string {
  const names = new Set([
    ...Object.keys(items),
    ...sections.flatMap((section) => [section.startsAt, ...Object.keys(section.items)]),
    ...columns.flatMap((column) => Object.keys(column.items ?? {})),
  ]);
  const alike = Map.groupBy(names, labelKey);
  return (label) => {
    if (names.size === 0 || names.has(label)) return label;
    const [name, other] = alike.get(labelKey(label)) ?? [];
    return name === undefined || other !== undefined ? label : name;
  };
}
