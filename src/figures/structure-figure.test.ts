import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { dimension, indicator, ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import type { FigureChoice } from './figure-choice.ts';
import { yuan } from './fixtures/units.ts';
import { structureOfProvinces, structureOverYears } from './structure-figure.ts';

const SHARE = 'shares';
const regions = [
  region('CN', 'nation'),
  ...['qinghai', 'inner-mongolia', 'hebei'].map((id) => ({ ...region(id, 'province', 'CN'), macroRegion: 'west' })),
];
const wages = (id: string, period: string, value: number) =>
  observation({ indicator: SHARE, region: id, period, value, dimensions: { incomeSource: 'wages' } });
const choice = (more: Partial<FigureChoice>): FigureChoice => ({
  ...{ id: 'x', kind: 'structure-provinces', page: '/', series: [{ indicator: SHARE, dimensions: {} }], region: 'CN' },
  ...{ level: null, others: [], codes: null, theme: null, year: null, from: null, target: null, named: [] },
  ...{ title: null, subtitle: null, labels: [], groups: [], remarks: [] },
  ...more,
});

/** The title in English and Chinese, and the ids of the rows drawn. */
function made(
  define: typeof structureOverYears,
  values: ReturnType<typeof wages>[],
  more: Partial<FigureChoice>,
  breaks = '',
) {
  const changed = breaks ? [{ dimensions: {}, period: breaks, text: { zh: '', en: '' }, regions: [] }] : [];
  const ledger = ledgerOf(
    regions,
    [dimension('incomeSource', 'total', 'wages', 'business', 'property', 'transfer')],
    values,
    {
      indicators: [{ ...indicator(SHARE), dimensions: ['incomeSource'], breaks: changed }],
      units: [yuan],
    },
  );
  const words = allWords([], [yuan]);
  const make = define(ledger, choice(more));
  const [en, zh] = [words.en, words['zh-Hans']].map((one) => make?.(makeEdition(ledger, one)));
  const rows = en?.drawing.kind === 'structure' ? en.drawing.input.rows.map(({ id }) => id) : [];
  return { en: en?.title, zh: zh?.title, rows };
}

// Share of wages in rural disposable income, 2022: nationwide 42.0 %, Qinghai 32.9 %, Inner Mongolia 19.3 %.
const of2022 = [wages('CN', '2022', 42), wages('qinghai', '2022', 32.9), wages('inner-mongolia', '2022', 19.3)];

test('the nation is drawn among provinces and never ranked, and the title says of how many it speaks', () => {
  const { en, zh, rows } = made(structureOfProvinces, of2022, { year: '2022' });
  expect(rows).toEqual(['CN.2022', 'qinghai.2022', 'inner-mongolia.2022']);
  expect(en).toBe(
    'shares, 2022: of 2 province-level regions with data, ' +
      'the share of wages was highest in qinghai (32.9%) and lowest in inner-mongolia (19.3%)',
  );
  expect(zh).toContain('有数据的2个省级地区中，qinghai最高，为32.9%；inner-mongolia最低，为19.3%');
});

test('all provinces need no word of how many', () => {
  const { en } = made(structureOfProvinces, [...of2022, wages('hebei', '2022', 50)], { year: '2022' });
  expect(en).toBe('shares, 2022: the share of wages was highest in hebei (50.0%) and lowest in inner-mongolia (19.3%)');
});

test('one province is not ranked, and the nation alone is no figure', () => {
  expect(made(structureOfProvinces, of2022.slice(0, 2), { year: '2022' }).en).toBe(
    'shares in qinghai: wages made up 32.9% in 2022',
  );
  expect(made(structureOfProvinces, of2022.slice(0, 1), { year: '2022' }).en).toBeUndefined();
});

test('years are held against each other within one concept', () => {
  // Nationwide 38.7 % in 2013, 42.2 % in 2023.
  const years = [wages('CN', '2013', 38.7), wages('CN', '2022', 42), wages('CN', '2023', 42.2)];
  expect(made(structureOverYears, years, {}).en).toBe('shares in CN: wages made up 38.7% in 2013 and 42.2% in 2023');
  expect(made(structureOverYears, years, {}, '2022').en).toBe(
    'shares in CN: wages made up 42.0% in 2022 and 42.2% in 2023 (not comparable with data before 2022)',
  );
  expect(made(structureOverYears, years, {}, '2023').zh).toBe(
    'CNshares中工资性收入占比：2023年为42.2%（与2023年以前的数据不可比）',
  );
});
