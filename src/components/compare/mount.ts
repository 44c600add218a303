import { h, render } from 'preact';
import { Compare } from './Compare.tsx';
import { loadJson } from './load-file.ts';
import type { SpokenCatalog } from './spoken-catalog.ts';

/** Starts the comparison in its place on the page: `data-catalog` names its words, `data-bare` leaves the controls out. */
export async function mountCompare(place: HTMLElement): Promise<void> {
  const { catalog: address = '', bare } = place.dataset;
  const catalog = await loadJson<SpokenCatalog>(address);
  place.replaceChildren();
  place.hidden = false;
  render(h(Compare, { catalog, bare: bare !== undefined }), place);
}
