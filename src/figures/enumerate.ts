import type { Edition } from '../edition/edition.ts';

/** What parts the entries of a row, and the last two. */
const between = { clauses: ['list.comma', 'list.and'], names: ['name.separator', 'name.and'] } as const;

/** Texts as one says them in a row: “a, b and c”. Some languages part names otherwise than clauses. */
export function enumerate(
  { t }: Pick<Edition, 't'>,
  texts: readonly string[],
  of: keyof typeof between = 'clauses',
): string {
  const [separator, and] = between[of];
  const [last = ''] = texts.slice(-1);
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(t(separator))}${t(and)}${last}`;
}
