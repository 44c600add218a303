import type { Region } from '../record/types.ts';
import { column, field, type TableColumn } from './table-column.ts';

/** The columns of the published table of regions, in order. */
export const regionColumns: readonly TableColumn<Region>[] = [
  field('id', '地区编号，即各表的region列', 'Region id, as in the column region of every table'),
  field(
    'code',
    '六位行政区划代码（GB/T 2260），文本，保留前导的零；群体和大区没有',
    'Six-digit administrative code (GB/T 2260), text, leading zeros kept; none for groups and macro-regions',
  ),
  column('name_zh', '名称（中文）', 'Name in Chinese', ({ name }) => name.zh),
  column(
    'name_en',
    '名称（英文），没有现成译名的用拼音',
    'Name in English; pinyin where nobody has written one',
    ({ name }) => name.en,
  ),
  column('short_name_zh', '简称（中文）', 'Short name in Chinese', ({ shortName }) => shortName.zh),
  column('short_name_en', '简称（英文）', 'Short name in English', ({ shortName }) => shortName.en),
  field('pinyin', '拼音，不标声调，ü写作v', 'Pinyin without tones, v for ü'),
  field('level', '层级', 'Level'),
  field('parent', '上级地区的编号', 'Id of the region above'),
  column('macro_region', '统计分区；省级以外为空', 'Macro-region; provinces only', ({ macroRegion }) => macroRegion),
  field('abbreviation', 'ISO 3166-2的两个字母；省级以外为空', 'Two letters of ISO 3166-2; provinces only'),
  column('note_zh', '说明（中文）', 'Note in Chinese', ({ note }) => note?.zh ?? null),
  column('note_en', '说明（英文）', 'Note in English', ({ note }) => note?.en ?? null),
];
