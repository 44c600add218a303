import type { Ledger } from './ledger.ts';
import { provinceOf } from './province-of.ts';
import type { Observation, Region } from './types.ts';

/** Counties of one batch within a prefecture. */
export interface DelistedCounty {
  readonly county: Region;
  readonly observation: Observation;
}

/** Counties of the national list in one prefecture; `prefecture` is the province itself where a county has none. */
export interface DelistedPrefecture {
  readonly prefecture: Region;
  readonly counties: readonly DelistedCounty[];
}

/** Counties of the national list in one province. */
export interface DelistedProvince {
  readonly province: Region;
  /** Counties on the list, by name. */
  readonly count: number;
  readonly prefectures: readonly DelistedPrefecture[];
}

/** Counties of the national list, which the catalog of lists tells first, by the yearly batch in which they left. */
export function delistedCounties(ledger: Ledger): readonly DelistedProvince[] {
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
        (a, b) => compare(a.observation.period, b.observation.period) || place(a.county) - place(b.county),
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A county of the list with those beside it. */
export interface PlaceOnList {
  readonly entry: DelistedCounty;
  readonly prefecture: DelistedPrefecture;
  readonly province: DelistedProvince;
}

/** Where a county stands on the list; `null` where it is not on it. */
export function placeOnList(provinces: readonly DelistedProvince[], region: Region): PlaceOnList | null {
  for (const province of provinces)
    for (const prefecture of province.prefectures) {
      const entry = prefecture.counties.find(({ county }) => county.id === region.id);
      if (entry) return { entry, prefecture, province };
    }
  return null;
}

/** Counties of the list within a province or prefecture. */
export interface DelistedWithin {
  readonly province: Region;
  readonly prefectures: readonly DelistedPrefecture[];
  readonly count: number;
  /** Years of the first and the last batch. */
  readonly from: string;
  readonly to: string;
}

/** The part of the list that lies in a province or prefecture; `null` where there is none. */
export function delistedWithin(provinces: readonly DelistedProvince[], region: Region): DelistedWithin | null {
  for (const { province, prefectures } of provinces) {
    const own =
      province.id === region.id ? prefectures : prefectures.filter(({ prefecture }) => prefecture.id === region.id);
    const years = own.flatMap(({ counties }) => counties.map(({ observation }) => observation.period)).sort();
    const [from, to] = [years[0], years.at(-1)];
    if (from !== undefined && to !== undefined) return { province, prefectures: own, count: years.length, from, to };
  }
  return null;
}
