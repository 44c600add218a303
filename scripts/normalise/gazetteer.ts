import { plainEnglish, type RegionRow, shortName } from '../read/divisions.ts';
import { romanise, spell } from '../read/romanise.ts';
import { addKey, nameKey } from './lookup.ts';

const NONE: readonly string[] = [];
const LATIN = /^[^\p{Script=Han}]*[a-z][^\p{Script=Han}]*$/u;
/** A longer text is no name, and is not tried in all of its parts. */
const LONGEST = 80;
const MOST_MARKS = 4;
/** Places that lie in no province. */
const HIGH: ReadonlySet<string> = new Set(['nation', 'macroRegion', 'province', 'group']);

type Index = Map<string, string[]>;

/** Every place with all of its names; several places may answer to one name. */
export class Gazetteer {
  readonly #rows: ReadonlyMap<string, RegionRow>;
  readonly #printed: Index = new Map();
  readonly #known = new Map<string, readonly string[]>();
  /** Provinces by their name in plain pinyin: many print Shanxi for Shaanxi too. */
  readonly #doubled: Index = new Map();
  #spelled: Index | undefined;

  constructor(rows: readonly RegionRow[]) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
    for (const row of rows) {
      for (const name of printedNames(row)) addKey(this.#printed, keyOf(name), row.id);
      if (row.level === 'province') addKey(this.#doubled, nameKey(row.name_en.replace('aa', 'a')), row.id);
    }
  }

  get(id: string): RegionRow | undefined {
    return this.#rows.get(id);
  }

  /**
   * Ids of the places a text may mean: by id, name, short name or alias, in Chinese or English, alone or with a place
   * around it (福州市鼓楼区; Gulou District, Fuzhou).
   */
  find(text: string): readonly string[] {
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#rows.has(text)) return [text];
    const key = nameKey(text);
    const alone = LATIN.test(key) ? this.#findEnglish(key) : (this.#printed.get(key) ?? NONE);
    const found = alone.length > 0 ? alone : this.#findWithin(key);
    this.#known.set(text, found);
    return found;
  }

  /** Ids of the places that the catalog calls so, which leaves out English names made by pinyin. */
  called(text: string): readonly string[] {
    return this.#printed.get(nameKey(text)) ?? NONE;
  }

  /** Whether a county is called so only for short, without County, District and the like. */
  isShortFor(id: string, text: string): boolean {
    const row = this.#rows.get(id);
    const key = nameKey(text);
    if (row?.level !== 'county' || /[县市区旗]$|(county|district|city|banner)$/u.test(key)) return false;
    return key === nameKey(shortName(row.name_zh)) || (LATIN.test(key) && spellings(row).includes(key));
  }

  /** All that `find` finds, and places below a province that is spelled like them: Hebei District beside Hebei. */
  findAll(text: string): readonly string[] {
    const key = nameKey(text);
    const found = this.find(text);
    const isProvince = found.some((id) => this.#rows.get(id)?.level === 'province');
    return LATIN.test(key) && isProvince ? union(found, this.#allSpelled().get(key)) : found;
  }

  /** Whether a text is a name of the place, be it one of several, or its name in plain pinyin. */
  answersTo(id: string, text: string): boolean {
    const key = nameKey(text);
    if (this.called(text).includes(id)) return true;
    const row = this.#rows.get(id);
    // Its own pinyin is sooner made than that of all places.
    const own = row !== undefined && this.isWithinProvince(id) && LATIN.test(key) && spellings(row).includes(key);
    return own || this.find(text).includes(id);
  }

  /** Whether the place is the other one or lies in it. */
  liesIn(id: string, around: string): boolean {
    for (let at: string | undefined = id; at; at = this.#rows.get(at)?.parent) if (at === around) return true;
    return false;
  }

  /** Names of the place and those around it, from its province down. */
  path(id: string): readonly string[] {
    const row = this.#rows.get(id);
    if (!row) return [];
    const isOutermost = row.level === 'province' || this.#rows.get(row.parent)?.level === 'nation';
    return [...(isOutermost ? [] : this.path(row.parent)), row.name_zh];
  }

  /** Prefectures, counties and smaller places, not the nation, provinces and groups of places. */
  isWithinProvince(id: string): boolean {
    return !HIGH.has(this.#rows.get(id)?.level ?? '');
  }

  /** The names of provinces are known without pinyin, so that most builds need none. */
  #findEnglish(key: string): readonly string[] {
    const printed = this.#printed.get(key) ?? NONE;
    if (printed.length === 0 || printed.some((id) => this.isWithinProvince(id)))
      return union(printed, this.#allSpelled().get(key));
    return union(printed, this.#doubled.get(key));
  }

  /** A name with the place around it, before it in Chinese, behind it in English and in brackets. */
  #findWithin(key: string): readonly string[] {
    const found = new Set<string>();
    const marks = [...key.matchAll(/[,(]/g)];
    if (key.length > LONGEST || marks.length > MOST_MARKS) return NONE;
    for (const { index } of marks)
      for (const id of this.#bothOf(key.slice(index + 1).replace(/\)$/, ''), key.slice(0, index))) found.add(id);
    if (found.size > 0 || LATIN.test(key)) return [...found];
    for (let at = 2; at <= key.length - 2; at++)
      if (this.#printed.has(key.slice(0, at)))
        for (const id of this.#bothOf(key.slice(0, at), key.slice(at))) found.add(id);
    return [...found];
  }

  #bothOf(outer: string, inner: string): readonly string[] {
    const around = this.find(outer);
    return around.length === 0
      ? NONE
      : this.findAll(inner).filter((id) => around.some((place) => place !== id && this.liesIn(id, place)));
  }

  #allSpelled(): Index {
    if (this.#spelled) return this.#spelled;
    this.#spelled = new Map();
    for (const row of this.#rows.values())
      if (row.level === 'prefecture' || row.level === 'county')
        for (const key of spellings(row)) addKey(this.#spelled, key, row.id);
    return this.#spelled;
  }
}

/** Names as they are written in the catalog; the English one of a division nobody wrote. */
function printedNames(row: RegionRow): string[] {
  const chinese = [row.id, row.name_zh, ...row.aliases];
  // Villages have so many namesakes that only their full name and aliases count.
  if (row.level === 'village') return [...chinese, row.name_en];
  chinese.push(row.short_zh);
  if (row.romanised) return [...chinese, ...commonNames(row)];
  const english = [row.name_en, row.short_en, plainEnglish(row)];
  if (row.level !== 'county') return [...chinese, ...english];
  // A short name that others share is kept with its kind, but printed without.
  return [...chinese, ...english, shortName(row.name_zh), plainEnglish(row).replace(/ (County|District|City)$/, '')];
}

/** 长阳县 for 长阳土家族自治县, 昌吉州 for 昌吉回族自治州. */
function commonNames({ name_zh, short_zh }: RegionRow): string[] {
  return /自治[县旗州]$/u.test(name_zh) ? [`${short_zh}${name_zh.at(-1)}`] : [];
}

/** Keys of the English name by pinyin, with and without the kind of place; ü is also printed v and u. */
function spellings(row: RegionRow): string[] {
  const short = row.romanised ? row.short_zh : shortName(row.name_zh);
  const english = row.romanised ? plainEnglish(row) : romanise(row.name_zh, row.level).full;
  const city = row.level === 'prefecture' ? `${english} City` : '';
  const names = [spell(short), spell(row.name_zh), plainEnglish(row), english, city];
  return [...new Set(names.map(nameKey))].flatMap((key) =>
    key.includes('ü') ? [key, key.replaceAll('ü', 'v'), key.replaceAll('ü', 'u')] : [key],
  );
}

/** A name of Chinese characters only is its own key. */
function keyOf(name: string): string {
  return /^[一-鿿]+$/.test(name) ? name : nameKey(name);
}

function union(some: readonly string[], others: readonly string[] = NONE): readonly string[] {
  return others.every((id) => some.includes(id)) ? some : [...new Set([...some, ...others])];
}
