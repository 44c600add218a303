import type { RecordData } from '../record/ledger.ts';
import type { Region } from '../record/types.ts';
import { regionLevels } from '../record/vocabulary.ts';
import { type NamedRegion, searchTerms } from './region-names.ts';

/** A region as readers look for it, in the words of one locale. */
export interface Place {
  readonly name: string;
  /** The index of the place around it in the list; `null` where it lies in the nation or in none. */
  readonly parent: number | null;
  /** What is said of where its subdivisions lie: `Zhangjiakou, Hebei`. */
  readonly around: string;
  /** The last part of its address; that of the province around it where it has no page. */
  readonly slug: string;
  /** What can be said of it in a few words. */
  readonly answer: string;
  /** Every name it answers to, plain, separated by `|`. */
  readonly terms: string;
}

/** How a locale speaks of places. */
export interface PlaceWords {
  name(region: NamedRegion): string;
  /** Short name of a region behind that of its subdivisions, with what lies around itself. */
  around(region: NamedRegion, outer: string): string;
  /** What is said of a region with a page. */
  answer(region: Region): string;
  /** What is said of one without: where its address leads to. */
  leadsTo(province: NamedRegion): string;
  toTraditional(text: string): string;
}

type Listed = Region | RecordData['emptyRegions'][number];

/**
 * Every region of the catalog as a place. Wider ones come first: who types the name of a city means the city before a
 * district of that name. Those with a page come before the others.
 */
export function makePlaces(data: Pick<RecordData, 'regions' | 'emptyRegions'>, words: PlaceWords): Place[] {
  const rank = ({ level }: Listed) => regionLevels.indexOf(level);
  const listed = [...data.regions, ...data.emptyRegions].sort((a, b) => rank(a) - rank(b));
  const indexes = new Map(listed.map(({ id }, index) => [id, index]));
  const outerOf = ({ parent }: Listed) => listed[indexes.get(parent ?? '') ?? -1];
  const around = (region: Listed | undefined): string =>
    region === undefined || region.level === 'nation' ? '' : words.around(region, around(outerOf(region)));
  /** The province around a region without a page, or the nation. */
  const provinceOf = (region: Listed | undefined): Region | undefined =>
    region === undefined || ('slug' in region && region.level !== 'prefecture') ? region : provinceOf(outerOf(region));
  const answer = (region: Listed): Pick<Place, 'slug' | 'answer'> => {
    if ('slug' in region) return { slug: region.slug, answer: words.answer(region) };
    const province = provinceOf(outerOf(region));
    return { slug: province?.slug ?? '', answer: province ? words.leadsTo(province) : '' };
  };
  return listed.map((region) => {
    const outer = outerOf(region);
    return {
      name: words.name(region),
      parent: outer === undefined || outer.level === 'nation' ? null : (indexes.get(outer.id) ?? null),
      around: around(region),
      ...answer(region),
      terms: searchTerms(region, words.toTraditional).join('|'),
    };
  });
}
