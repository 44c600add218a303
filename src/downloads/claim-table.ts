import type { Claim } from '../record/types.ts';
import { claimMakers, claimVerdicts } from '../record/vocabulary.ts';
import { column, field, type TableColumn } from './table-column.ts';

/** The columns of the published table of claims, in order. */
export const claimColumns: readonly TableColumn<Claim>[] = [
  field('id', '编号', 'Claim id'),
  field('theme', '主题', 'Theme'),
  column(
    'made_by',
    '由谁提出：文件自己（document）或本台账的核对（ledger）',
    `Whose relation it is: ${claimMakers.join(', ')}`,
    ({ madeBy }) => madeBy,
  ),
  column('text_zh', '内容（中文）', 'What is claimed, in Chinese', ({ text }) => text.zh),
  column('text_en', '内容（英文）', 'What is claimed, in English', ({ text }) => text.en),
  column('published', '公布的值', 'Value as published', ({ published }) => published.value, 'number'),
  column(
    'published_low',
    '公布值按精度的下限；空为敞开',
    'Its lower bound by the precision published; empty where open',
    ({ published }) => published.low,
    'number',
  ),
  column(
    'published_high',
    '公布值按精度的上限；空为敞开',
    'Its upper bound by the precision published; empty where open',
    ({ published }) => published.high,
    'number',
  ),
  column('printed', '原文写法', 'The text as published', ({ published }) => published.printed),
  column('qualifier', '限定词', 'Wording of the number', ({ published }) => published.qualifier),
  field('unit', '单位编号', 'Unit id'),
  field('formula', '算式；不能计算的为空', 'Formula; empty where it cannot be computed'),
  column('inputs', '算式中各名称所指的行', 'Rows that the names in the formula stand for', ({ inputs }) =>
    inputs.map(({ name, observation }) => `${name}=${observation}`).join('; '),
  ),
  column('recomputed', '重算的值', 'Recomputed value', ({ recomputed }) => recomputed?.value ?? null, 'number'),
  column(
    'recomputed_low',
    '重算值的下限',
    'Lower bound of the recomputed value',
    ({ recomputed }) => recomputed?.low ?? null,
    'number',
  ),
  column(
    'recomputed_high',
    '重算值的上限',
    'Upper bound of the recomputed value',
    ({ recomputed }) => recomputed?.high ?? null,
    'number',
  ),
  field('verdict', `结论：${claimVerdicts.join('、')}`, `Verdict: ${claimVerdicts.join(', ')}`),
  field('source', '来源编号', 'Source id'),
  field('quote', '原文', 'The sentence that states it'),
  column('note_zh', '说明（中文）', 'Note in Chinese', ({ note }) => note?.zh ?? null),
  column('note_en', '说明（英文）', 'Note in English', ({ note }) => note?.en ?? null),
];
