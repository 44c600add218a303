import { sort } from 'd3';
import type { Ledger } from '../record/ledger.ts';
import { periodKind, yearWithin } from '../record/period.ts';
import { codesKey } from '../record/series-key.ts';
import type { Dimension, Indicator, Observation } from '../record/types.ts';
import { copies, periodKinds } from '../record/vocabulary.ts';
import { column, deprecated, field, type TableColumn } from './table-column.ts';

const indicatorOf = ({ indicator }: Observation, ledger: Ledger) => ledger.indicator(indicator);
const regionOf = ({ region }: Observation, ledger: Ledger) => ledger.region(region);

/** What a value is about: the columns before those of its dimensions. */
const about: readonly TableColumn<Observation>[] = [
  field('id', '本行的固定编号', 'Stable id of the row'),
  field('indicator', '指标编号', 'Indicator id'),
  column(
    'indicator_name_zh',
    '指标名称（中文）',
    'Indicator name in Chinese',
    (row, ledger) => indicatorOf(row, ledger).name.zh,
  ),
  column(
    'indicator_name_en',
    '指标名称（英文）',
    'Indicator name in English',
    (row, ledger) => indicatorOf(row, ledger).name.en,
  ),
  field(
    'region',
    '地区编号：行政区划代码，或群体、大区的名称',
    'Region id: administrative code, or a word for groups and macro-regions',
  ),
  column(
    'region_name_zh',
    '地区名称（中文）',
    'Region name in Chinese',
    (row, ledger) => regionOf(row, ledger).name.zh,
  ),
  column(
    'region_name_en',
    '地区名称（英文），没有现成译名的用拼音',
    'Region name in English; pinyin where nobody has written one',
    (row, ledger) => regionOf(row, ledger).name.en,
  ),
  column('region_level', '地区层级', 'Level of the region', (row, ledger) => regionOf(row, ledger).level),
  field(
    'period',
    '时间：年、年月、季度、起止年；not-stated：文件没有写明',
    'Year, month, quarter or span of years; not-stated where the document names none',
  ),
  column(
    'period_kind',
    `时间的种类：${periodKinds.join('、')}`,
    `Kind of period: ${periodKinds.join(', ')}`,
    ({ period }) => periodKind(period),
  ),
  column(
    'year',
    '所在年份；跨年的时间和没有写明的为空',
    'Year it lies in; empty for spans of several years and where none is stated',
    ({ period }) => yearWithin(period),
    'integer',
  ),
  column('period_note', '文件关于时间的原话', 'The document’s own words on the period', ({ periodNote }) => periodNote),
];

/** The value, how it was published, and where. */
const told: readonly TableColumn<Observation>[] = [
  field(
    'value',
    '数值，单位另列（unit）；只公布了区间时为空',
    'Value in the unit given; empty where only a band is published',
    'number',
  ),
  field('low', '按公布精度的下限；空表示敞开', 'Lower bound by the precision published; empty where open', 'number'),
  field('high', '按公布精度的上限；空表示敞开', 'Upper bound by the precision published; empty where open', 'number'),
  field('unit', '单位编号', 'Unit id'),
  field(
    'printed',
    '原文写法，单位从原文，可能与unit列不同（如7.7对77000）；名单中一行计一的，为该行自己的文字（年份、名称或日期）；推算的数字为空',
    [
      'The text as published, in the unit it was published in, which may be another than `unit` (7.7 for 77000)',
      'for rows that count an entry of a list, the text of that entry (year, name or date)',
      'empty for derived figures',
    ].join('; '),
  ),
  field(
    'qualifier',
    '限定词：exact、about、over、nearly、atLeast、atMost、below、range',
    'Wording: exact, about, over, nearly, atLeast, atMost, below, range',
  ),
  field(
    'status',
    'published：公布；derived：推算；provisional：初步；expected：预计（不作为结果）；revised：修订；break：口径变化',
    'published, derived, provisional, expected (never an outcome), revised or break',
  ),
  field('tier', '来源等级：A、B、C', 'Tier of the source: A, B or C'),
  field('source', '来源编号', 'Source id'),
  column(
    'source_title',
    '来源题名，原文',
    'Title of the source, as published',
    ({ source }, ledger) => ledger.source(source).title,
  ),
  column(
    'source_title_en',
    '来源题名的英文译文；题名不是中文的为空',
    'English translation of the title; empty where it is not in Chinese',
    ({ source }, ledger) => ledger.source(source).translatedTitle.en,
  ),
  column(
    'source_publisher',
    '公布者（中文）；没有注明的为空',
    'Publisher in Chinese; empty where none is named',
    ({ source }, ledger) => ledger.source(source).publisher.zh,
  ),
  column(
    'source_publisher_en',
    '公布者（英文）；没有注明的为空',
    'Publisher in English; empty where none is named',
    ({ source }, ledger) => ledger.source(source).publisher.en,
  ),
  column(
    'source_copy',
    '所读为原件（original）还是何种副本',
    `How it was read: ${copies.join(', ')}`,
    ({ source }, ledger) => ledger.source(source).copy,
  ),
  column(
    'source_url',
    '来源网址；不宜链接的为空',
    'Address of the source; empty where it is not safe to link',
    ({ source }, ledger) => ledger.source(source).url,
  ),
  column('source_date', '公布日期', 'Date of publication', ({ source }, ledger) => ledger.source(source).published),
  field('locator', '在来源中的位置', 'Where in the source'),
  field('quote', '原文摘句', 'The sentence it was taken from'),
  field('formula', '推算公式', 'Formula of derived figures'),
  column('inputs', '公式中各名称所指的行', 'Rows that the names in the formula stand for', ({ inputs }) =>
    inputs.map(({ name, observation }) => `${name}=${observation}`).join('; '),
  ),
  field('note', '说明', 'Note'),
];

/** Columns of earlier releases, kept for one more. */
const before: readonly TableColumn<Observation>[] = [
  deprecated(
    field('chosen', '同一项目的几个公布值中是否选用', 'Whether chosen among rivals for the same key', 'boolean'),
    '选用的和其余的现在各有文件',
    'chosen values and rivals now have files of their own',
  ),
  deprecated(
    column('dimensions', '维度与代码，用分号分隔', 'Dimensions and codes, separated by semicolons', ({ dimensions }) =>
      codesKey(dimensions, ';'),
    ),
    '各维度现在各有一列',
    'each dimension now has a column of its own',
  ),
];

/** The columns of every table of observations, in order; downloads, codebook and data package are all made from this list. */
export const longColumns: readonly TableColumn<Observation>[] = [...about, ...told, ...before];

/** The columns of a table of observations, with one for each dimension that divides its indicators. */
export function longColumnsOf(dimensions: readonly Dimension[]): readonly TableColumn<Observation>[] {
  return [...about, ...dimensions.map(dimensionColumn), ...told, ...before];
}

/** Codes of one dimension: `incomeSource` → `income_source`. */
export function dimensionColumn({ id, name }: Dimension): TableColumn<Pick<Observation, 'dimensions'>> {
  return column(
    id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    `${name.zh}的代码；不分这一维度的指标为空`,
    `Code of this dimension: ${name.en}; empty for indicators that it does not divide`,
    (row) => row.dimensions[id] ?? null,
  );
}

/** Observations of some indicators, in the order of the catalog. */
export function observationsOf(ledger: Ledger, indicators: readonly Indicator[]): readonly Observation[] {
  return indicators.flatMap(({ id }) => sort(ledger.every.ofIndicator(id), (observation) => observation.id));
}
