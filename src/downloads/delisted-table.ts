import type { Ledger } from '../record/ledger.ts';
import { delistedCounties } from '../record/poor-counties.ts';
import type { Observation, Region } from '../record/types.ts';
import { column, type TableColumn } from './table-column.ts';

/** A county of the national list, and the entry that says when it left. */
interface Delisted {
  readonly county: Region;
  readonly prefecture: Region;
  readonly province: Region;
  readonly observation: Observation;
}

/** Every county of the national list, by province and prefecture. */
export function delistedEntries(ledger: Ledger): readonly Delisted[] {
  return delistedCounties(ledger).flatMap(({ province, prefectures }) =>
    prefectures.flatMap(({ prefecture, counties }) =>
      counties.map(({ county, observation }) => ({ county, prefecture, province, observation })),
    ),
  );
}

/** The columns of the published list of counties, in order. */
export const delistedColumns: readonly TableColumn<Delisted>[] = [
  column(
    'region',
    '地区编号：六位行政区划代码，文本',
    'Region id: six-digit administrative code, text',
    ({ county }) => county.id,
  ),
  column('county_zh', '县名（中文）', 'County in Chinese', ({ county }) => county.name.zh),
  column('county_en', '县名（英文）', 'County in English', ({ county }) => county.name.en),
  column(
    'prefecture',
    '所属市州的编号；没有市州的为省份',
    'Id of its prefecture, or of the province where there is none between',
    ({ prefecture }) => prefecture.id,
  ),
  column('prefecture_zh', '市州（中文）', 'Prefecture in Chinese', ({ prefecture }) => prefecture.name.zh),
  column('prefecture_en', '市州（英文）', 'Prefecture in English', ({ prefecture }) => prefecture.name.en),
  column('province', '省份的编号', 'Id of its province', ({ province }) => province.id),
  column('province_zh', '省份（中文）', 'Province in Chinese', ({ province }) => province.name.zh),
  column('province_en', '省份（英文）', 'Province in English', ({ province }) => province.name.en),
  column(
    'year_of_exit',
    '退出年份',
    'Year in which it left the list',
    ({ observation }) => Number(observation.period),
    'integer',
  ),
  column('source', '来源编号', 'Source id', ({ observation }) => observation.source),
  column('locator', '在来源中的位置', 'Where in the source', ({ observation }) => observation.locator),
  column(
    'observation',
    '在全部数据中的编号',
    'Id of the row among all observations',
    ({ observation }) => observation.id,
  ),
];
