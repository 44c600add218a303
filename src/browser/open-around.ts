/** What a fragment of an address names. */
export function namedBy(fragment: string): HTMLElement | null {
  return document.getElementById(fragment.slice(1));
}

/**
 * Opens the folds around what a fragment of an address names, and shows it, in browsers that do not open them of
 * themselves.
 */
export function openAround(fragment: string): void {
  const target = namedBy(fragment);
  const folds = [];
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) folds.push(fold);
  const closed = folds.filter(({ open }) => !open);
  for (const fold of closed) fold.open = true;
  if (closed.length > 0) target?.scrollIntoView();
}
