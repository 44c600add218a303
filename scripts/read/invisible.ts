/**
 * Characters without width: zero-width spaces and joiners, direction marks, soft hyphens, byte-order marks within the
 * text, variation selectors. Pages and spreadsheets leave them in published cells, where they mean nothing.
 */
const invisible = /\p{Default_Ignorable_Code_Point}/v;
const all = new RegExp(invisible, 'gv');

/** How many characters of a text nobody can see. */
export function countInvisible(text: string): number {
  if (!invisible.test(text)) return 0;
  let count = 0;
  for (const _ of text.matchAll(all)) count++;
  return count;
}

/** A text without the characters that nobody can see. */
export function dropInvisible(text: string): string {
  return invisible.test(text) ? text.replace(all, '') : text;
}
