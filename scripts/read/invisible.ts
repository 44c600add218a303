/**
 * Characters without width: zero-width spaces and joiners, direction marks, soft hyphens, byte-order marks within the
 * text, variation selectors. Pages and spreadsheets leave them in published cells, where they mean nothing.
 */
const invisible = /\p{Default_Ignorable_Code_Point}/gv;

/** How many characters of a text nobody can see. */
export function countInvisible(text: string): number {
  return text.match(invisible)?.length ?? 0;
}

/** A text without the characters that nobody can see. */
export function dropInvisible(text: string): string {
  return text.replace(invisible, '');
}
