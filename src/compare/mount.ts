import { h, render } from 'preact';
import { Compare } from './Compare.tsx';
import type { CompareRecord } from './compare-record.ts';
import { loadJson } from './load-file.ts';

/** Starts the comparison in its place on the page: `data-catalog` names its words, `data-bare` leaves the controls out. */
export async function mountCompare(place: HTMLElement): Promise<void> {
  const { catalog: address = '', bare } = place.dataset;
  const sent = await loadJson<CompareRecord>(address).catch((error: unknown) => {
    // The room that is kept for the comparison goes to what the page has without it.
    place.className = '';
    throw error;
  });
  place.replaceChildren();
  render(h(Compare, { sent, bare: bare !== undefined }), place);
}
