import type { Model } from '../normalise/model.ts';
import { readPrintedNumber } from '../normalise/printed-number.ts';
import { readPeriod } from '../normalise/read-period.ts';
import { withoutMarks } from '../read/without-marks.ts';
import { isPeriod } from './find-layout.ts';

/** A column of a drafted sidecar. */
export type DraftColumn = { readonly name: string; readonly role: string } & Record<string, unknown>;

const roles: readonly (readonly [heading: RegExp, role: string])[] = [
  [/^(地区|地区名称|省份?|省区市|省市区?|市县|区县|县市区?|region(_zh)?|province(_zh)?|area)$/i, 'region'],
  [/^(年份|年|年度|时间|时期|year|period|time)$/i, 'period'],
  [/^(unit|单位|计量单位)$/i, 'unit'],
  [/^(source|source_id|来源)$/i, 'source'],
  [/^(quote|原文)$/i, 'quote'],
  [/^(项目|指标|指标名称|item|category|indicator)$/i, 'item'],
];

/** What a column is, by its heading first and by its cells after that. */
export function describeColumn(name: string, cells: readonly string[], model: Model | null): DraftColumn {
  const plain = withoutMarks(name).replace(/\s/g, '');
  const filled = cells.filter((cell) => cell !== '');
  const mostly = (test: (cell: string) => boolean) =>
    filled.length > 0 && filled.filter(test).length >= filled.length / 2;
  const bare = withoutMarks(name);
  if (isPeriod(bare)) return { name, role: 'value', period: readPeriod(bare) };
  const role = roles.find(([heading]) => heading.test(plain))?.[1];
  if (role !== undefined) return { name, role };
  if (/rank|位次|排序/i.test(plain)) return { name, role: 'ignore', reason: 'rank, recomputed from the values' };
  if (filled.length > 0 && filled.every(isPeriod)) return { name, role: 'period' };
  if (mostly((cell) => readPrintedNumber(cell) !== null)) return { name, role: 'value', ...partsOf(name, model) };
  if (model && mostly((cell) => model.gazetteer.find(cell).length > 0)) return { name, role: 'region' };
  return { name, role: 'ignore', reason: 'TODO: say why, or give the column its role' };
}

/** Indicator, period and unit that a heading such as `可支配收入（元） 2019年` tells. */
function partsOf(name: string, model: Model | null): Record<string, string> {
  const period = withoutMarks(name).split(' ').filter(isPeriod).at(-1);
  const unit = /[（(]\s*(?:单位[：:]\s*)?([^（()）]+?)\s*[)）]/.exec(name)?.[1];
  return {
    indicator: 'TODO',
    ...(period === undefined ? {} : { period: readPeriod(period) ?? '' }),
    ...(unit !== undefined && model?.unit(unit).length === 1 ? { unit } : {}),
  };
}
