import type { Indicator } from '../record/types.ts';
import { column, field, type TableColumn } from './table-column.ts';

/** The columns of the published table of indicators, in order. */
export const indicatorColumns: readonly TableColumn<Indicator>[] = [
  field('id', '指标编号，即各表的indicator列', 'Indicator id, as in the column indicator of every table'),
  field('dataset', '所属数据集', 'Dataset it belongs to'),
  field('theme', '主题', 'Theme'),
  column('name_zh', '名称（中文）', 'Name in Chinese', ({ name }) => name.zh),
  column('name_en', '名称（英文）', 'Name in English', ({ name }) => name.en),
  column('definition_zh', '定义（中文）', 'Definition in Chinese', ({ definition }) => definition.zh),
  column('definition_en', '定义（英文）', 'Definition in English', ({ definition }) => definition.en),
  field('unit', '单位编号', 'Unit id'),
  column('unit_zh', '单位（中文）', 'Unit in Chinese', ({ unit }, ledger) => ledger.unit(unit).name.zh),
  column('unit_en', '单位（英文）', 'Unit in English', ({ unit }, ledger) => ledger.unit(unit).name.en),
  column('dimensions', '维度，用分号分隔', 'Dimensions, separated by semicolons', ({ dimensions }) =>
    dimensions.join('; '),
  ),
  column(
    'breaks',
    '口径变化的第一年，用分号分隔',
    'First years of changes of concept, separated by semicolons',
    ({ breaks }) => [...new Set(breaks.map(({ period }) => period))].join('; '),
  ),
];
