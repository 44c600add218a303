/** Adds items to the end of a list. `push(...items)` puts every item on the stack, which 200,000 of them overflow. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
