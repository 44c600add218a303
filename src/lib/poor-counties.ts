import type { Ledger } from './record.ts';
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

const NATIONAL = { countyStatus: 'delisted', countyLevel: 'national' };

/** Codes of the counties of the national list that left with each yearly batch, told county by county. */
export function delistedCounties(ledger: Ledger): readonly DelistedProvince[] {
  const rows = ledger
    .slice('poor-counties', NATIONAL)
    .filter(({ region, value }) => value === 1 && isListed(ledger.region(region)))
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

/** A few units of the list are prefectures in the catalog: cities that were counties when they were listed. */
function isListed({ level }: Region): boolean {
  return level === 'county' || level === 'prefecture';
}

/** The prefecture a county lies in, or its province where there is none between them. */
function prefectureOf(ledger: Ledger, region: Region): Region {
  return region.level === 'prefecture' || region.parent === null ? region : ledger.region(region.parent);
}

/** The province a region lies in; the region itself where it is one. */
export function provinceOf(ledger: Ledger, region: Region): Region {
  return region.level === 'province' || region.parent === null
    ? region
    : provinceOf(ledger, ledger.region(region.parent));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
