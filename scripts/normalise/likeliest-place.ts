import { entryOf } from '../read/entry-of.ts';
import type { RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import { matchColumns } from './columns.ts';
import type { Gazetteer } from './gazetteer.ts';

const namedIn = new WeakMap<RawTable, readonly string[]>();

/** Ids of the places that a table names, in the column that leads, so that nothing else can be meant. */
export function namedPlaces(table: RawTable, gazetteer: Gazetteer): readonly string[] {
  const known = namedIn.get(table);
  if (known) return known;
  const named = new Set<string>();
  for (const block of table.blocks) {
    const columns = matchColumns(table, block).columns.filter(({ spec }) => spec.role === 'region');
    const leading = columns.sort((a, b) => a.described - b.described)[0];
    for (const row of leading ? block.rows : []) {
      const text = clean(row.cells[leading?.index ?? 0]);
      const [id, ...more] = gazetteer.find(entryOf(leading?.spec.codes, text) ?? text);
      if (id !== undefined && more.length === 0) named.add(id);
    }
  }
  namedIn.set(table, [...named]);
  return [...named];
}

/**
 * The one of several places of a name that the other places of the table make sure of, if there is one.
 * @param places ids of the places that have the name
 * @param named ids of the places that the table names without doubt
 */
export function likeliestPlace(
  places: readonly string[],
  named: readonly string[],
  gazetteer: Gazetteer,
): string | undefined {
  const at = (level: string) => places.filter((id) => gazetteer.get(id)?.level === level);
  const provinces = at('province');
  return provinces.length > 0
    ? likeliestProvince(provinces, places, named, gazetteer)
    : likeliestPrefecture(at('prefecture'), named, gazetteer);
}

/**
 * A province is called by its bare name, its namesakes hardly ever: only beside other places of theirs, as 吉林 among the
 * cities of Jilin, may they be meant. Of Shanxi and Shaanxi, spelled alike, it is the one the table does not name too.
 */
function likeliestProvince(
  provinces: readonly string[],
  places: readonly string[],
  named: readonly string[],
  gazetteer: Gazetteer,
): string | undefined {
  const [province, ...others] = provinces.length === 1 ? provinces : provinces.filter((id) => !named.includes(id));
  const namesakes = places.filter((id) => gazetteer.isWithinProvince(id)).map((id) => gazetteer.path(id)[0]);
  const beside = named.some((id) => gazetteer.isWithinProvince(id) && namesakes.includes(gazetteer.path(id)[0]));
  return others.length > 0 || beside ? undefined : province;
}

/** A prefecture is meant among prefectures: 朝阳 beside 大连 and 沈阳, and no county in the table. */
function likeliestPrefecture(
  prefectures: readonly string[],
  named: readonly string[],
  gazetteer: Gazetteer,
): string | undefined {
  const others = named.filter((id) => gazetteer.isWithinProvince(id));
  const among = others.length > 0 && others.every((id) => gazetteer.get(id)?.level === 'prefecture');
  return among && prefectures.length === 1 ? prefectures[0] : undefined;
}

/**
 * Whether a table names neither another county nor a place around a county that it calls by its short name: then
 * something else may be meant, as 巴州 among prefectures of Xinjiang is one of them and not the district of Bazhong.
 */
export function isOutOfPlace(id: string, named: readonly string[], gazetteer: Gazetteer): boolean {
  const level = (other: string) => gazetteer.get(other)?.level;
  const others = named.filter((other) => other !== id && level(other) !== 'nation');
  const atHome = others.some((other) => level(other) === 'county' || gazetteer.liesIn(id, other));
  return others.length > 0 && !atHome;
}
