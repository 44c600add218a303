import type { Ledger } from './record.ts';
import { column, type TableColumn } from './table-column.ts';
import type { Observation } from './types.ts';

/** The columns, in order; downloads, codebook and data package are all made from this list. */
export const longColumns: readonly TableColumn<Observation>[] = [
  column('id', 'string', '本行的固定编号', 'Stable id of the row', ({ id }) => id),
  column('indicator', 'string', '指标编号', 'Indicator id', ({ indicator }) => indicator),
  column(
    'indicator_name_zh',
    'string',
    '指标名称（中文）',
    'Indicator name in Chinese',
    ({ indicator }, ledger) => ledger.indicator(indicator).name.zh,
  ),
  column(
    'indicator_name_en',
    'string',
    '指标名称（英文）',
    'Indicator name in English',
    ({ indicator }, ledger) => ledger.indicator(indicator).name.en,
  ),
  column(
    'region',
    'string',
    '地区编号：行政区划代码，或群体、大区的名称',
    'Region id: administrative code, or a word for groups and macro-regions',
    ({ region }) => region,
  ),
  column(
    'region_name_zh',
    'string',
    '地区名称（中文）',
    'Region name in Chinese',
    ({ region }, ledger) => ledger.region(region).name.zh,
  ),
  column(
    'region_name_en',
    'string',
    '地区名称（英文），没有现成译名的用拼音',
    'Region name in English; pinyin where nobody has written one',
    ({ region }, ledger) => ledger.region(region).name.en,
  ),
  column(
    'region_level',
    'string',
    '地区层级',
    'Level of the region',
    ({ region }, ledger) => ledger.region(region).level,
  ),
  column(
    'period',
    'string',
    '时间：年、年月、季度、起止年；not-stated 表示文件没有写明',
    'Year, month, quarter or span of years; not-stated where the document names none',
    ({ period }) => period,
  ),
  column(
    'period_note',
    'string',
    '文件关于时间的原话',
    "The document's own words on the period",
    ({ periodNote }) => periodNote,
  ),
  column(
    'dimensions',
    'string',
    '维度与代码，用分号分隔',
    'Dimensions and codes, separated by semicolons',
    ({ dimensions }) =>
      Object.entries(dimensions)
        .map(([dimension, code]) => `${dimension}=${code}`)
        .join(';'),
  ),
  column(
    'value',
    'number',
    '数值，单位见 unit；只公布了区间时为空',
    'Value in the unit given; empty where only a band is published',
    ({ value }) => value,
  ),
  column(
    'low',
    'number',
    '按印刷精度的下限；空表示敞开',
    'Lower bound by printed precision; empty where open',
    ({ low }) => low,
  ),
  column(
    'high',
    'number',
    '按印刷精度的上限；空表示敞开',
    'Upper bound by printed precision; empty where open',
    ({ high }) => high,
  ),
  column('unit', 'string', '单位编号', 'Unit id', ({ unit }) => unit),
  column(
    'printed',
    'string',
    '印刷原文；名单中一行计一的，为该行自己的文字（年份、名称或日期）；推算的数字为空',
    'The text as published; for rows that count an entry of a list, the text of that entry (year, name or date); empty for derived figures',
    ({ printed }) => printed,
  ),
  column(
    'qualifier',
    'string',
    '限定词：exact、about、over、nearly、atLeast、atMost、below、range',
    'Wording: exact, about, over, nearly, atLeast, atMost, below, range',
    ({ qualifier }) => qualifier,
  ),
  column(
    'status',
    'string',
    'published 公布、derived 推算、provisional 初步、revised 修订、break 口径变化',
    'published, derived, provisional, revised or break',
    ({ status }) => status,
  ),
  column('tier', 'string', '来源等级 A、B、C', 'Tier of the source: A, B or C', ({ tier }) => tier),
  column(
    'chosen',
    'boolean',
    '同一项目的几个公布值中是否选用',
    'Whether chosen among rivals for the same key',
    ({ chosen }) => chosen,
  ),
  column('source', 'string', '来源编号', 'Source id', ({ source }) => source),
  column(
    'source_title',
    'string',
    '来源题名',
    'Title of the source',
    ({ source }, ledger) => ledger.source(source).title,
  ),
  column('source_publisher', 'string', '公布者', 'Publisher', ({ source }, ledger) => ledger.source(source).publisher),
  column(
    'source_date',
    'string',
    '公布日期',
    'Date of publication',
    ({ source }, ledger) => ledger.source(source).published,
  ),
  column('locator', 'string', '在来源中的位置', 'Where in the source', ({ locator }) => locator),
  column('quote', 'string', '原文摘句', 'The sentence it was taken from', ({ quote }) => quote),
  column('formula', 'string', '推算公式', 'Formula of derived figures', ({ formula }) => formula),
  column('inputs', 'string', '公式中各名称所指的行', 'Rows that the names in the formula stand for', ({ inputs }) =>
    inputs.map(({ name, observation }) => `${name}=${observation}`).join('; '),
  ),
  column('note', 'string', '说明', 'Note', ({ note }) => note),
];

/** Observations of a dataset's indicators, in the order of the catalog. */
export function observationsOf(ledger: Ledger, dataset: string): readonly Observation[] {
  const order = new Map(
    ledger.indicators.filter((indicator) => indicator.dataset === dataset).map(({ id }, index) => [id, index]),
  );
  return ledger.data.observations
    .filter(({ indicator }) => order.has(indicator))
    .sort((a, b) => (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0) || (a.id < b.id ? -1 : 1));
}
