import type { Edition } from '../edition/edition.ts';

/** Texts as one says them in a row: “a, b and c”. */
export function enumerate({ t }: Pick<Edition, 't'>, texts: readonly string[]): string {
  const [last = '', ...others] = texts.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(t('list.comma'))}${t('list.and')}${last}`;
}
