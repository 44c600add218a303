/** How well a name answers: the whole, its beginning, or something inside. */
const WHOLE = 3;
const BEGINNING = 2;
const INSIDE = 1;

/** How well the best of several terms answers to a text, all of them plain; 0 where none does. */
export function matchTerms(terms: readonly string[], wanted: string): number {
  return Math.max(
    0,
    ...terms.map((term) =>
      term === wanted ? WHOLE : term.startsWith(wanted) ? BEGINNING : term.includes(wanted) ? INSIDE : 0,
    ),
  );
}

/** Whether the text is a name or begins one: inside another name a few letters mean nothing. */
export function isNamed(quality: number): boolean {
  return quality >= BEGINNING;
}
