import type { Edition } from '../edition/edition.ts';
import type { Indicator, Observation } from '../record/types.ts';

/**
 * The name of what is measured, for the subtitle of a chart whose title does not have it; nothing where it does. Values of
 * unknown provenance take the subtitle for their title.
 */
export function measureUnnamed(
  { text, locale, record }: Pick<Edition, 'text' | 'locale' | 'record'>,
  title: string,
  { name }: Indicator,
  observations: readonly Observation[],
): readonly string[] {
  const lower = (said: string) => said.toLocaleLowerCase(locale.id);
  const keepsTitle = observations.some((observation) => !record.isUngrounded(observation));
  return keepsTitle && lower(title).includes(lower(text(name))) ? [] : [text(name)];
}
