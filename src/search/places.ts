import type { RecordData } from '../record/ledger.ts';
import type { Region, Text } from '../record/types.ts';
import { regionLevels } from '../record/vocabulary.ts';
import type { CharacterTable } from './character-table.ts';
import { type NamedRegion, ownAliases } from './region-names.ts';

/** A region as readers look for it. What most have alike is left out, so that the list of all stays small. */
export interface Place extends Pick<NamedRegion, 'name' | 'pinyin'> {
  /** Where it is not the usual one. */
  readonly shortName?: Text;
  readonly aliases?: readonly string[];
  /** The index of the place around it in the list; none where that is the nation. */
  readonly parent?: number;
  /** The last part of its address; none where nothing is on record and it has no page. */
  readonly slug?: string;
  /** What can be said of it in one line. */
  readonly answer?: string;
}

/** All places in the words of one locale; `%` and a letter stands for what is filled in. */
export interface PlaceList {
  /** The language of names that is shown. */
  readonly texts: string;
  /** A place `%i` with what lies around it `%o`. */
  readonly around: string;
  /** What is said of a place without a page, which leads to its province `%p`. */
  readonly leadsTo: string;
  /** To the characters that all names are compared in. */
  readonly fold: CharacterTable;
  readonly places: readonly Place[];
}

type Listed = Region | RecordData['emptyRegions'][number];

/**
 * Every region of the catalog as a place. Wider ones come first: who types the name of a city means the city before a
 * district of that name. Those with a page come before the others.
 * @param han writes simplified Chinese in the characters of the locale
 * @param answer what is said of a region with a page
 */
export function makePlaces(
  data: Pick<RecordData, 'regions' | 'emptyRegions'>,
  han: (text: string) => string,
  answer: (region: Region) => string,
): Place[] {
  const rank = ({ level }: Listed) => regionLevels.indexOf(level);
  const listed = [...data.regions, ...data.emptyRegions].sort((a, b) => rank(a) - rank(b));
  const indexes = new Map(listed.map(({ id }, index) => [id, index]));
  const written = ({ zh, en }: Text): Text => ({ zh: han(zh), en });
  return listed.map((region) => {
    const parent = indexes.get(region.parent ?? '');
    const aliases = ownAliases(region);
    const [name, shortName] = [written(region.name), written(region.shortName)];
    return {
      name,
      ...(JSON.stringify(usualShortName(name)) === JSON.stringify(shortName) ? {} : { shortName }),
      pinyin: region.pinyin,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(parent !== undefined && listed[parent]?.level !== 'nation' ? { parent } : {}),
      ...(hasPage(region) ? { slug: region.slug, answer: answer(region) } : {}),
    };
  });
}

function hasPage(region: Listed): region is Region {
  return 'slug' in region;
}

/** The short name that most places have: without their last character, in English without the last word. */
export function usualShortName({ zh, en }: Text): Text {
  return { zh: zh.slice(0, -1), en: en.replace(/ [^ ]+$/, '') };
}
