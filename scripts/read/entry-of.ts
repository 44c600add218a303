/** What a list says of a text; `constructor` and its kin are texts like any other. */
export function entryOf<T>(list: Readonly<Record<string, T>> | undefined, text: string): T | undefined {
  return list !== undefined && Object.hasOwn(list, text) ? list[text] : undefined;
}
