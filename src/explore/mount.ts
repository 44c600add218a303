import { h, render } from 'preact';
import { Explore } from './Explore.tsx';
import type { ExploreRecord } from './explore-record.ts';
import { loadColumns } from './load-columns.ts';

/**
 * Starts the explorer in its place on the page, which names its words and its table (`data-words`, `data-table`). Where that fails
 * the place says so, and the fault is left to the console.
 */
export async function mountExplore(place: HTMLElement): Promise<void> {
  const { words = '', table = '', codebook = '', failed = '' } = place.dataset;
  try {
    const [sent, columns] = await Promise.all([loadRecord(words), loadColumns(table)]);
    place.replaceChildren();
    render(h(Explore, { sent, columns, codebook }), place);
  } catch (error) {
    place.textContent = failed;
    throw error;
  }
}

async function loadRecord(address: string): Promise<ExploreRecord> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as ExploreRecord;
}
