import { BitSet } from 'arquero';
import { plainText } from '../search/plain-text.ts';
import { type ExploreChoice, type FacetId, facetIds } from './choice.ts';
import type { Coded, ExploredTable } from './explored-table.ts';

/** The rows that a choice leaves. */
export interface SelectedRows {
  readonly rows: BitSet;
  readonly count: number;
  /** For each facet the rows of each of its values, by the code: those that all but the choice of this facet leave. */
  readonly counts: Readonly<Record<FacetId, Uint32Array>>;
}

/**
 * Finds the rows of a choice and counts them in one pass: a row that only one facet keeps out counts in that facet, so that a
 * reader sees what choosing more of it would add.
 */
export function selectRows({ table, facets, searched }: ExploredTable, choice: ExploreChoice): SelectedRows {
  const total = table.totalRows();
  const rows = new BitSet(total);
  const counts = Object.fromEntries(
    facetIds.map((facet) => [facet, new Uint32Array(facets[facet].values.length)]),
  ) as Record<FacetId, Uint32Array>;
  const tallies = facetIds.map((facet) => ({
    codes: facets[facet].codes,
    tally: counts[facet],
    passes: passesOf(facet, facets[facet], choice),
  }));
  const bounds = tallies.filter((entry) => entry.passes !== null);
  const found = foundBy(choice.text, searched, total);
  let count = 0;
  for (let row = 0; row < total; row += 1) {
    if (found !== null && found[row] === 0) continue;
    let out: (typeof tallies)[number] | null = null;
    let outs = 0;
    for (const entry of bounds) {
      if (entry.passes?.[entry.codes[row] as number] === 1) continue;
      out = entry;
      outs += 1;
      if (outs > 1) break;
    }
    if (outs === 0) {
      rows.set(row);
      count += 1;
      for (const { codes, tally } of tallies) add(tally, codes[row] as number);
    } else if (outs === 1 && out !== null) add(out.tally, out.codes[row] as number);
  }
  return { rows, count, counts };
}

function add(tally: Uint32Array, code: number): void {
  tally[code] = (tally[code] as number) + 1;
}

/** Which values of a facet a choice lets pass, by their codes; `null` for all. */
function passesOf(facet: FacetId, { values }: Coded, choice: ExploreChoice): Uint8Array | null {
  const passes = passing(facet, choice);
  return passes && Uint8Array.from(values, (value) => Number(passes(value)));
}

/** Whether a choice lets a value of a facet pass; `null` where it lets all of them. */
export function passing(facet: FacetId, { chosen, from, to }: ExploreChoice): ((value: string) => boolean) | null {
  const wanted = chosen[facet];
  const spanned = facet === 'year' && (from !== null || to !== null);
  if (wanted === undefined && !spanned) return null;
  const [first, last] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
  const isWithin = (year: string) => year !== '' && Number(year) >= first && Number(year) <= last;
  return (value) => (wanted?.includes(value) ?? true) && (!spanned || isWithin(value));
}

/** Which rows contain every word of a text somewhere; `null` where nothing is asked. */
function foundBy(text: string, searched: ExploredTable['searched'], total: number): Uint8Array | null {
  const words = text
    .split(/\s+/)
    .map(plainText)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const found = new Uint8Array(total).fill(1);
  for (const word of words) {
    const hits = searched().map(({ codes, values }) => ({
      codes,
      has: Uint8Array.from(values, (value) => Number(value.includes(word))),
    }));
    const telling = hits.filter(({ has }) => has.includes(1));
    for (let row = 0; row < total; row += 1)
      if (found[row] === 1 && !telling.some(({ codes, has }) => has[codes[row] as number] === 1)) found[row] = 0;
  }
  return found;
}
