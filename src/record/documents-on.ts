import type { Ledger } from './ledger.ts';
import type { Region } from './types.ts';

/** A sentence of a document about a region, and what was taken from it. */
export interface Passage {
  readonly source: string;
  /** The words shown. */
  readonly quote: string;
  /** The quote they are the beginning of. */
  readonly whole: string;
  /** Figures and targets of the region that this source gave. */
  readonly uses: number;
}

/** Longest quote shown: enough for a sentence, short enough to quote. */
const LONGEST = 160;

/** One short passage from each document that names the region and its publisher, those it owes most to first. */
export function documentsOn(ledger: Ledger, region: Region): readonly Passage[] {
  const targets = ledger.data.targets.filter((target) => target.region === region.id);
  const said: { readonly source: string; readonly quote: string | null }[] = [
    ...ledger.ofRegion(region.id),
    ...targets,
  ];
  const nameless = new Set(ledger.data.sources.flatMap(({ id, publishers }) => (publishers.length === 0 ? [id] : [])));
  return [...Map.groupBy(said, ({ source }) => source)]
    .filter(([source]) => !nameless.has(source))
    .flatMap(([source, uses]): Passage[] => {
      const quotes = uses.flatMap(({ quote }) => (quote?.trim() && !isTableRow(quote) ? [quote.trim()] : []));
      // The fullest sentence that is short enough says most.
      const short = quotes.filter(({ length }) => length <= LONGEST).sort((a, b) => b.length - a.length);
      const quote = short[0] ?? quotes[0];
      return quote === undefined ? [] : [{ source, quote: shorten(quote), whole: quote, uses: uses.length }];
    })
    .sort((a, b) => b.uses - a.uses || (a.source < b.source ? -1 : 1));
}

/** A row copied out of a table, or its numbers alone, is no sentence. */
function isTableRow(quote: string): boolean {
  return quote.includes('|') || /^[\d\s.,;%…-]+$/.test(quote);
}

function shorten(quote: string): string {
  return quote.length <= LONGEST ? quote : `${quote.slice(0, LONGEST).replace(/[\s,，;；]+$/, '')}…`;
}
