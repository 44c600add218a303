/** Address of the same page in another language, at the place and with the choices of this one. */
export function atSamePlace(link: string, here: Pick<Location, 'search' | 'hash'>): string {
  return link.split(/[?#]/)[0] + here.search + here.hash;
}

/** Lets links to other languages of the page keep the reader's place; they are told apart by `hreflang`. */
export function keepPlace(page: Document): void {
  const update = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a[hreflang]') : null;
    if (link instanceof HTMLAnchorElement) link.href = atSamePlace(link.href, location);
  };
  // The link is right before it is followed, opened in a tab or copied.
  for (const event of ['pointerdown', 'keydown', 'click']) page.addEventListener(event, update);
}
