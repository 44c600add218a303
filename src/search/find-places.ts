import type { Text } from '../record/types.ts';
import { makeConverter } from './character-table.ts';
import { isNamed, matchTerms } from './match-terms.ts';
import { type Place, type PlaceList, usualShortName } from './places.ts';
import { plainText } from './plain-text.ts';
import { plainName, regionNames } from './region-names.ts';

/** A place that answers to a text. */
export interface FoundPlace {
  readonly name: string;
  /** Where it lies: `Zhangjiakou, Hebei`; empty where nothing but the nation is around it. */
  readonly inside: string;
  /** What can be said of it in one line. */
  readonly answer: string;
  /** The last part of its address, or of that of its province. */
  readonly slug: string;
  /** Whether the text is one of its names or begins one. */
  readonly named: boolean;
}

/** A name of a place around another, as it may stand before or behind it: no initials, no single character. */
const SPELLED_OUT = /^(?:\p{Script=Han}{2,}|[a-z]{4,})$/u;

/** Places by name, ready to be asked. */
export class PlaceFinder {
  readonly #list: PlaceList;
  readonly #plain: (text: string) => string;
  readonly #terms: readonly (readonly string[])[];
  readonly #around: readonly (readonly string[])[];

  constructor(list: PlaceList) {
    const fold = makeConverter(list.fold);
    this.#list = list;
    this.#plain = (text) => plainText(fold(text));
    this.#terms = list.places.map((place) => {
      const names = regionNames({ shortName: usualShortName(place.name), aliases: [], ...place });
      return [...new Set(names.map((name) => this.#plain(plainName(name))))].filter((term) => term !== '');
    });
    // Wider places come first, so that the names around a place are known when those within it are asked for.
    const around: (readonly string[])[] = [];
    for (const { parent } of list.places) {
      const names = parent === undefined ? [] : (this.#terms[parent] ?? []).filter((term) => SPELLED_OUT.test(term));
      around.push(parent === undefined ? [] : [...names, ...(around[parent] ?? [])]);
    }
    this.#around = around;
  }

  /**
   * Places that answer to a text in any script, best first: whole names, beginnings, then anything inside. The places
   * around may stand before or behind the name: 河北省康保县, Kangbao, Hebei.
   */
  find(query: string): FoundPlace[] {
    const wanted = this.#plain(query);
    if (wanted === '') return [];
    return this.#list.places
      .map((place, index) => ({ place, quality: this.#quality(index, wanted) }))
      .filter(({ quality }) => quality > 0)
      .sort((a, b) => b.quality - a.quality)
      .map(({ place, quality }) => ({ ...this.#told(place), named: isNamed(quality) }));
  }

  #quality(index: number, wanted: string): number {
    const terms = this.#terms[index] ?? [];
    const own = matchTerms(terms, wanted);
    if (own > 0) return own;
    const rests = withoutNames(wanted, this.#around[index] ?? []);
    const quality = Math.max(0, ...rests.map((rest) => matchTerms(terms, rest)));
    return isNamed(quality) ? quality : 0;
  }

  #told(place: Place): Omit<FoundPlace, 'named'> {
    const widest = this.#widest(place);
    return {
      name: this.#shown(place.name),
      inside: this.#inside(place),
      slug: place.slug ?? widest.slug ?? '',
      answer: place.answer ?? this.#list.leadsTo.replace('%p', () => this.#short(widest)),
    };
  }

  /** The province around a place, or the place itself. */
  #widest(place: Place): Place {
    const parent = this.#list.places[place.parent ?? -1];
    return parent === undefined ? place : this.#widest(parent);
  }

  #inside(place: Place): string {
    const parent = this.#list.places[place.parent ?? -1];
    if (parent === undefined) return '';
    const outer = this.#inside(parent);
    return outer === ''
      ? this.#short(parent)
      : this.#list.around.replace('%o', () => outer).replace('%i', () => this.#short(parent));
  }

  #short({ name, shortName }: Place): string {
    return this.#shown(shortName ?? usualShortName(name));
  }

  #shown(name: Text): string {
    return plainName(name[this.#list.texts] ?? name.en);
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
