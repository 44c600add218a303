import { fetchPage } from './fetch-page.ts';

/**
 * Opens the table of a figure below it, where the link alone leads to the page of the chart. The table is taken from
 * that page when it is first asked for; where that fails, the link leads there as it would without a script.
 */
export function openTables(opened: (table: HTMLTableElement) => void): void {
  for (const link of document.querySelectorAll('a.open-table')) link.setAttribute('aria-expanded', 'false');
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.open-table') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(link, opened).catch(() => location.assign(link.href));
  });
}

async function toggle(link: HTMLAnchorElement, opened: (table: HTMLTableElement) => void): Promise<void> {
  if (link.ariaBusy === 'true') return;
  const tools = link.parentElement as HTMLElement;
  const known = tools.querySelector<HTMLElement>(':scope > .scroll');
  if (known) known.hidden = link.ariaExpanded === 'true';
  else {
    link.ariaBusy = 'true';
    const frame = await tableOf(link.href).finally(() => link.removeAttribute('aria-busy'));
    tools.append(frame);
    opened(frame.querySelector('table') as HTMLTableElement);
  }
  link.ariaExpanded = String(link.ariaExpanded !== 'true');
}

/** A copy of the table on the page of a chart, with the frame in which it scrolls. */
async function tableOf(address: string): Promise<HTMLElement> {
  const found = (await fetchPage(address)).querySelector<HTMLElement>('#table > .scroll');
  if (!found) throw new Error(`no table at ${address}`);
  return document.importNode(found, true);
}
