import { fetchPage } from './fetch-page.ts';

/**
 * Opens a table below the link to it, where the link alone leads to the page on which it stands. The table is taken from
 * that page when it is first asked for; where that fails, the link leads there as it would without a script.
 */
export function openTables(opened: (place: HTMLElement) => void): void {
  for (const link of document.querySelectorAll('a.open-table')) link.setAttribute('aria-expanded', 'false');
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.open-table') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(link, opened).catch(() => location.assign(link.href));
  });
}

async function toggle(link: HTMLAnchorElement, opened: (place: HTMLElement) => void): Promise<void> {
  if (link.ariaBusy === 'true') return;
  const around = link.parentElement as HTMLElement;
  const known = around.querySelector<HTMLElement>(':scope > .opened');
  if (known) known.hidden = link.ariaExpanded === 'true';
  else {
    link.ariaBusy = 'true';
    const place = await placeOf(new URL(link.href)).finally(() => link.removeAttribute('aria-busy'));
    around.append(place);
    opened(place);
  }
  link.ariaExpanded = String(link.ariaExpanded !== 'true');
}

/** A copy of what stands at the fragment of an address: a table with the frame in which it scrolls, and its key. */
async function placeOf(address: URL): Promise<HTMLElement> {
  const found = (await fetchPage(address.href)).getElementById(decodeURIComponent(address.hash.slice(1)));
  if (!found?.querySelector('table')) throw new Error(`no table at ${address}`);
  const place = document.importNode(found, true);
  place.removeAttribute('id');
  place.className = 'opened';
  return place;
}
