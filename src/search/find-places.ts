import { isNamed, matchTerms } from './match-terms.ts';
import type { Place } from './places.ts';
import { plainText } from './plain-text.ts';

/** A place that answers to a text, and where it lies. */
export interface FoundPlace {
  readonly place: Place;
  /** `Zhangjiakou, Hebei`; empty where nothing but the nation is around it. */
  readonly inside: string;
  /** Whether the text is one of its names or begins one. */
  readonly named: boolean;
}

/** A name of a place around another, as it may stand before or behind it: no initials, no single character. */
const SPELLED_OUT = /^(?:\p{Script=Han}{2,}|[a-z]{4,})$/u;

/** Places by name, ready to be asked. */
export class PlaceFinder {
  readonly #places: readonly Place[];
  readonly #terms: readonly (readonly string[])[];
  readonly #around: readonly (readonly string[])[];

  constructor(places: readonly Place[]) {
    this.#places = places;
    this.#terms = places.map(({ terms }) => terms.split('|'));
    // Wider places come first, so that the names around a place are known when those within it are asked for.
    const around: (readonly string[])[] = [];
    for (const { parent } of places) {
      const names = parent === null ? [] : (this.#terms[parent] ?? []).filter((term) => SPELLED_OUT.test(term));
      around.push(parent === null ? [] : [...names, ...(around[parent] ?? [])]);
    }
    this.#around = around;
  }

  /**
   * Places that answer to a text in any script, best first: whole names, beginnings, then anything inside. The places
   * around may stand before or behind the name: 河北省康保县, Kangbao, Hebei.
   */
  find(query: string): FoundPlace[] {
    const wanted = plainText(query);
    if (wanted === '') return [];
    return this.#places
      .map((place, index) => ({ place, quality: this.#quality(index, wanted) }))
      .filter(({ quality }) => quality > 0)
      .sort((a, b) => b.quality - a.quality)
      .map(({ place, quality }) => ({ place, inside: this.#inside(place), named: isNamed(quality) }));
  }

  #quality(index: number, wanted: string): number {
    const terms = this.#terms[index] ?? [];
    const own = matchTerms(terms, wanted);
    if (own > 0) return own;
    const rests = withoutNames(wanted, this.#around[index] ?? []);
    const quality = Math.max(0, ...rests.map((rest) => matchTerms(terms, rest)));
    return isNamed(quality) ? quality : 0;
  }

  #inside({ parent }: Place): string {
    return parent === null ? '' : (this.#places[parent]?.around ?? '');
  }
}

/** What is left of a text when names are taken from its ends, one or several. */
function withoutNames(text: string, names: readonly string[]): string[] {
  const rests = names.flatMap((name) => [
    ...(text.startsWith(name) ? [text.slice(name.length)] : []),
    ...(text.endsWith(name) ? [text.slice(0, -name.length)] : []),
  ]);
  const left = rests.filter((rest) => rest !== '');
  return [...left, ...left.flatMap((rest) => withoutNames(rest, names))];
}
