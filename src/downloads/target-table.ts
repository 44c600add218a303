import type { TargetResult } from '../record/gap/evaluate-target.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import { targetRules, verdicts } from '../record/vocabulary.ts';
import { column, field, type TableColumn } from './table-column.ts';

/** A column of numbers that a target comes to on the record. */
function result(
  name: string,
  zh: string,
  en: string,
  read: (result: TargetResult) => number | null | undefined,
): TableColumn<ScoredTarget> {
  return column(name, zh, en, (target) => read(target.result) ?? null, 'number');
}

/** The columns of the published table of targets, in order. */
export const targetColumns: readonly TableColumn<ScoredTarget>[] = [
  field('id', '目标编号', 'Target id'),
  field('theme', '主题', 'Theme'),
  column('name_zh', '目标（中文）', 'The target in Chinese', ({ name }) => name.zh),
  column('name_en', '目标（英文）', 'The target in English', ({ name }) => name.en),
  field('region', '地区编号', 'Region id'),
  column('region_name_zh', '地区（中文）', 'Region in Chinese', ({ region }, ledger) => ledger.region(region).name.zh),
  column('region_name_en', '地区（英文）', 'Region in English', ({ region }, ledger) => ledger.region(region).name.en),
  field('rule', '规则', `Rule: ${targetRules.join(', ')}`),
  field('indicator', '指标编号', 'Indicator id'),
  field('value', '目标值', 'Target value', 'number'),
  field('unit', '单位编号', 'Unit id'),
  field('deadline', '期限：时间；standing：长期；not-stated：未载明', 'Due: a period, standing or not-stated'),
  column(
    'verdict',
    `完成情况：${verdicts.join('、')}`,
    `Verdict: ${verdicts.join(', ')}`,
    ({ result }) => result.verdict,
  ),
  result('gap', '差距，正数为尚未达到', 'What remains; positive = still to go', ({ gap }) => gap?.value),
  result('gap_low', '差距下限；空为敞开', 'Lower bound of the gap; empty where open', ({ gap }) => gap?.low),
  result('gap_high', '差距上限；空为敞开', 'Upper bound of the gap; empty where open', ({ gap }) => gap?.high),
  column('gap_unit', '差距的单位编号', 'Unit id of the gap', ({ result }) => result.gapUnit),
  column('gap_period', '差距所对应的时间', 'Period the gap is about', ({ result }) => result.period),
  column(
    'at_deadline',
    '是否为到期年份、且在到期之后公布的数据',
    'Whether the value is of the period the target is due in and came out after it; an earlier one never shows a target missed',
    ({ result }) => result.atDeadline,
    'boolean',
  ),
  result(
    'share_of_way',
    '由起点到目标已走的百分比',
    'Share of the way from the baseline covered, percent',
    ({ pace }) => pace?.way?.value,
  ),
  result('years_held', '逐年目标达到的年数', 'Years in which a yearly target held', ({ held }) => held?.years),
  result(
    'years_decided',
    '逐年目标可判断的年数',
    'Years in which a yearly target can be judged',
    ({ held }) => held?.of,
  ),
  column('inputs', '所用数据的编号', 'Ids of the values used', ({ result }) => result.inputs.join('; ')),
  field('document', '文件', 'Document'),
  column('document_date', '文件日期', 'Date of the document', ({ documentDate }) => documentDate),
  field('source', '来源编号', 'Source id'),
  field('quote', '原文', 'The sentence that sets the target'),
  column('note_zh', '说明（中文）', 'Note in Chinese', ({ note }) => note?.zh ?? null),
  column('note_en', '说明（英文）', 'Note in English', ({ note }) => note?.en ?? null),
  field(
    'restates',
    '所重申目标的编号；重申的目标在汇总中不另计',
    'Id of the target that it restates; totals count both as one',
  ),
];
