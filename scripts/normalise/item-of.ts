import { labelKey } from '../read/without-marks.ts';

/** What a list of items says of a row label: letter for letter first, then but for spaces and footnote marks. */
export function itemOf<T>(items: Readonly<Record<string, T>> | undefined, label: string): T | undefined {
  if (items === undefined) return undefined;
  if (Object.hasOwn(items, label)) return items[label];
  const alike = Object.keys(items).filter((name) => labelKey(name) === labelKey(label));
  return alike.length === 1 ? items[alike[0] ?? ''] : undefined;
}
