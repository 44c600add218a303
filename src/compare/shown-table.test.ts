import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { defaultChoice, point, seriesOf } from '../record/comparison/fixtures/compared.ts';
import { type ShownRow, shownRows } from '../record/comparison/shown-rows.ts';
import { shownCsv } from './shown-table.ts';

const loaded = seriesOf({ hebei: [point(2020, 16467.04)], china: [point(2020, 17131.47)] });
const words = {
  regionName: (region: string) => `<${region}>`,
  slug: (region: string) => region,
  source: () => ({
    ...{ title: '统计年鉴', isTranslated: false, titleLanguage: 'zh' },
    publisher: '国家统计局',
    published: '2021',
  }),
  seriesName: () => '收入, 元',
  measureName: '差距',
  unitName: () => '元',
  shown: ({ result, absent }: Pick<ShownRow, 'result' | 'absent'>) => (result ? String(result.value) : `${absent}`),
};
const choice = { ...defaultChoice, regions: ['hebei', 'taiwan'], measure: 'gap' as const, from: 2020, to: 2020 };
const parsed = Papa.parse<Record<string, string>>(shownCsv(shownRows(choice, [loaded]), words), {
  header: true,
  skipEmptyLines: true,
});

test('each row says what is shown, what it was made from, and what it was held against', () => {
  expect(parsed.errors).toEqual([]);
  expect(parsed.data[0]).toMatchObject({
    series: '收入, 元',
    dimensions: 'incomeSource=total;incomeGroup=all',
    region: 'hebei',
    region_name: '<hebei>',
    year: '2020',
    measure: '差距',
    shown: '664.43',
    value: '664.43',
    low: '664.42',
    figure: '16467.04',
    printed: '16467.04',
    status: 'published',
    tier: 'B',
    source: 'yearbook',
    against_region: 'china',
    against_printed: '17131.47',
  });
});

test('an absent place is a row with its reason and no number', () => {
  expect(parsed.data[1]).toMatchObject({ region: 'taiwan', value: '', figure: '', absent: 'notOnRecord', source: '' });
});
