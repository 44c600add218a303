import { field, type TableColumn } from './table-column.ts';

/** A row of a table that names its cells. */
type Named = Readonly<Record<string, string | number | null>>;

/** The value of one side of a change, by the names that tables of observations have for it. */
const value = ['value', 'low', 'high', 'unit', 'printed', 'qualifier', 'status', 'source'] as const;

/** Columns of what a release changed in values, in order. */
export const valueChangeColumns: readonly TableColumn<Named>[] = [
  field(
    'kind',
    'added：新收；revised：改正；finer：更精确；coarser：较粗；withdrawn：撤下',
    'added, revised, finer (said more exactly), coarser (said less exactly) or withdrawn',
  ),
  field('indicator', '指标编号', 'Indicator id'),
  field('dimensions', '不是默认的维度与代码', 'Dimensions and codes other than the default'),
  field('region', '地区编号', 'Region id'),
  field('period', '时间', 'Period'),
  ...value.map((name) => field(`old_${name}`, `上一版的${name}`, `${name} of the release before`, typeOf(name))),
  ...value.map((name) => field(name, `本版的${name}`, `${name} of this release`, typeOf(name))),
  field('reason_zh', '改正或撤下的理由（中文）', 'Why it was revised or withdrawn, in Chinese'),
  field('reason_en', '改正或撤下的理由（英文）', 'Why it was revised or withdrawn, in English'),
];

/** Columns of what a release changed in targets, in order. */
export const targetChangeColumns: readonly TableColumn<Named>[] = [
  field('kind', 'added：新收；verdict：结论改变；withdrawn：撤下', 'added, verdict (judged otherwise) or withdrawn'),
  field('id', '目标编号', 'Target id'),
  field('name_zh', '目标（中文）', 'Target in Chinese'),
  field('name_en', '目标（英文）', 'Target in English'),
  field('old_verdict', '上一版的结论', 'Verdict of the release before'),
  field('verdict', '本版的结论', 'Verdict of this release'),
];

function typeOf(name: (typeof value)[number]) {
  return name === 'value' || name === 'low' || name === 'high' ? 'number' : 'string';
}
