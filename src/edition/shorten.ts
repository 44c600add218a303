/** Longer descriptions are cut off in lists of search results. */
const LONGEST = 158;

/** The text as far as whole sentences fit; a first sentence that is too long is cut between clauses or words. */
export function shorten(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  const sentence = /^.*(?:[。！？]|[.!?](?=\s))/su.exec(text.slice(0, longest + 1))?.[0];
  if (sentence && sentence.length <= longest && sentence.length >= longest / 4) return sentence;
  const clause = /^.*(?=[，；、：]|[,;:]?\s)/su.exec(head)?.[0] ?? head.slice(0, -1);
  return `${clause}…`;
}
