import type { Edition } from '../edition/edition.ts';
import type { Figure } from './figure.ts';

/** Where a chart is shown as a release drew it. */
export interface FrozenAddress {
  /** Number and day of the release. */
  readonly version: string;
  readonly date: string;
  /** Address of the embed, without locale. */
  readonly path: string;
}

/** Where a chart is shown for ever as the latest release drew it; `undefined` where that release did not keep it in this locale. */
export function frozenAddress(
  { record, locale }: Pick<Edition, 'record' | 'locale'>,
  { id }: Pick<Figure, 'id'>,
): FrozenAddress | undefined {
  const [latest] = record.data.releases;
  if (!latest?.frozen?.locales.includes(locale.id) || !latest.frozen.figures.includes(id)) return undefined;
  const { version, date } = latest;
  return { version, date, path: `/releases/${version}/embed/${id}/` };
}
