/** A choice of the reader that the address keeps; `null` takes it out of there. */
export type Choices = Readonly<Record<string, string | null>>;

/** The query of an address with some choices changed; what it says besides stays as it is. */
export function changeQuery(search: string, choices: Choices): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(choices)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** What the address says about a choice. */
export function chosenIn(search: string, name: string): string | null {
  return new URLSearchParams(search).get(name) || null;
}

/** Writes choices into the address, if they change anything: as a step of the reader's history or in place of the last. */
export function rememberChoice(choices: Choices, how: 'pushState' | 'replaceState' = 'pushState'): void {
  const search = changeQuery(location.search, choices);
  if (search !== location.search) history[how](null, '', `${location.pathname}${search}${location.hash}`);
}
