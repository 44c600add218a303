import { ascending } from 'd3';
import type { Ledger } from './ledger.ts';
import { provinceOf } from './province-of.ts';
import type { Observation, Region } from './types.ts';

/** Counties of the national list in one province, and how many they are. */
export type DelistedProvince = ReturnType<typeof delistedCounties>[number];
/** Those in one prefecture; `prefecture` is the province itself where a county has none. */
export type DelistedPrefecture = DelistedProvince['prefectures'][number];

/** Counties of the national list, which the catalog of lists tells first, by the yearly batch in which they left. */
export function delistedCounties(ledger: Ledger) {
  const rows = ledger.data.lists
    .filter(({ wording }) => wording === 'lead')
    .flatMap(({ indicator, dimensions }) => ledger.slice(indicator, dimensions))
    .filter(({ region, value }) => value === 1 && ledger.region(region).level === 'county')
    .map((observation) => ({ county: ledger.region(observation.region), observation }));
  const order = new Map(ledger.data.regions.map(({ id }, index) => [id, index]));
  const place = ({ id }: Region) => order.get(id) ?? 0;
  const groups = Map.groupBy(rows, ({ county }) => prefectureOf(ledger, county).id);
  const prefectures = [...groups]
    .map(([id, counties]) => ({
      prefecture: ledger.region(id),
      counties: counties.sort(
        (a, b) => ascending(a.observation.period, b.observation.period) || place(a.county) - place(b.county),
      ),
    }))
    .sort((a, b) => place(a.prefecture) - place(b.prefecture));
  return [...Map.groupBy(prefectures, ({ prefecture }) => provinceOf(ledger, prefecture).id)]
    .map(([id, own]) => ({
      province: ledger.region(id),
      count: own.reduce((sum, { counties }) => sum + counties.length, 0),
      prefectures: own,
    }))
    .sort((a, b) => place(a.province) - place(b.province));
}

/** The prefecture a county lies in, or its province where there is none between them. */
function prefectureOf(ledger: Ledger, region: Region): Region {
  return region.level === 'prefecture' || region.parent === null ? region : ledger.region(region.parent);
}

/** Where a county stands on the list, among those beside it; `null` where it is not on it. */
export function placeOnList(provinces: readonly DelistedProvince[], region: Region) {
  for (const province of provinces)
    for (const prefecture of province.prefectures) {
      const entry = prefecture.counties.find(({ county }) => county.id === region.id);
      if (entry) return { entry, prefecture, province };
    }
  return null;
}

/** The part of the list in a province or prefecture, with the years of its first and last batch; `null` where there is none. */
export function delistedWithin(provinces: readonly DelistedProvince[], region: Region) {
  for (const { province, prefectures } of provinces) {
    const own =
      province.id === region.id ? prefectures : prefectures.filter(({ prefecture }) => prefecture.id === region.id);
    const years = own.flatMap(({ counties }) => counties.map(({ observation }) => observation.period)).sort();
    const [from, to] = [years[0], years.at(-1)];
    if (from !== undefined && to !== undefined) return { province, prefectures: own, count: years.length, from, to };
  }
  return null;
}

/** The batch of an entry: how many counties of the list left in its year, and the published count where it is another one. */
export function batchOf(ledger: Ledger, provinces: readonly DelistedProvince[], entry: Observation) {
  const counties = provinces.flatMap(({ prefectures }) => prefectures.flatMap((one) => one.counties));
  const listed = counties.filter(({ observation }) => observation.period === entry.period).length;
  const published = ledger.find(entry.indicator, ledger.nation, entry.period, entry.dimensions);
  return { listed, published: published?.value === listed ? undefined : published };
}
