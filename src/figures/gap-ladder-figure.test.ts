import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { indicator, ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import type { Comparison, Observation, Unit } from '../record/types.ts';
import type { FigureChoice } from './figure-choice.ts';
import { yuan } from './fixtures/units.ts';
import { defineGapLadder } from './gap-ladder-figure.ts';

const percent: Unit = {
  ...{ id: 'percent', kind: 'percent', exponent: 0, discrete: false },
  ...{ name: { zh: '%', en: '%' }, symbol: { zh: '%', en: '%' } },
};
const units = [yuan, percent];
const text = (word: string) => ({ zh: word, en: word });
const against = (id: string, reference: string, scope: Comparison['scope']): Comparison => ({
  ...{ id, subject: 'rural', reference, scope, bySource: false, source: null, text: text(id), note: null },
});
const choice: FigureChoice = {
  ...{ id: 'gansu.gap', kind: 'gap-ladder', page: '/regions/gansu/', region: 'Gansu', level: null, others: [] },
  series: ['rural', 'urban'].map((one) => ({ indicator: one, dimensions: {} })),
  ...{ codes: null, theme: null, year: null, from: null, target: null, named: [], title: null, subtitle: null },
  ...{ groups: [], remarks: [], labels: ['ladder.rural', 'ladder.urban'] },
};
const value = (of: string, where: string, period: string, yuan: number, more: Partial<Observation> = {}) =>
  observation({ indicator: of, region: where, period, value: yuan, ...more });
// National Bureau of Statistics, whole yuan.
const gansu = [value('rural', 'Gansu', '2013', 5589), value('rural', 'Gansu', '2020', 10344)];
const nation = [value('rural', 'CN', '2013', 9430), value('rural', 'CN', '2020', 17131)];
const urban = value('urban', 'Gansu', '2020', 33822);

function made(observations: readonly Observation[], locale: 'en' | 'zh-Hans' = 'en') {
  const ledger = ledgerOf([region('CN', 'nation'), region('Gansu', 'province', 'CN')], [], observations, {
    indicators: ['rural', 'urban'].map((id) => ({ ...indicator(id), unit: 'yuan' })),
    comparisons: [against('to-nation', 'rural', 'nation'), against('to-urban', 'urban', 'own')],
    units,
  });
  const figure = defineGapLadder(ledger, choice)?.(makeEdition(ledger, allWords([], units)[locale]));
  const rungs = figure?.drawing.kind === 'ladder' ? figure.drawing.input.rungs : [];
  const plain = (said: string | undefined) => said?.replaceAll('\u00a0', ' ');
  return { title: plain(figure?.title), rungs: rungs.map(({ label, gap }) => [plain(label), plain(gap)]) };
}

test('the finding is the distance to the nation, now and in the first year', () => {
  // 17,131 − 10,344 = 6,787; 9,430 − 5,589 = 3,841
  const { title } = made([...gansu, ...nation]);
  expect(title).toBe(
    'rural in Gansu was 10,344 yuan in 2020, 6,787 yuan below the national average; in 2013 it was 3,841 yuan below',
  );
  expect(made([...gansu, ...nation], 'zh-Hans').title).toBe(
    '2020年Gansurural为10,344元，比全国低6,787元；2013年低3,841元',
  );
});

test('references of the same year stand below it, the lowest first, each with its distance', () => {
  // 6,787 ÷ 17,131 = 39.6 %; 33,822 − 10,344 = 23,478, of 33,822 69.4 %
  expect(made([...gansu, urban, ...nation]).rungs).toEqual([
    ['Rural residents, Gansu', undefined],
    ['Rural residents, CN', '6,787 yuan short · 39.6%'],
    ['Urban residents, Gansu', '23,478 yuan short · 69.4%'],
  ]);
});

test('a reference of another year is left to the table, and a region that is held against nothing has no picture', () => {
  expect(made([...gansu, value('urban', 'Gansu', '2013', 19873), ...nation]).rungs).toHaveLength(2);
  expect(made(gansu).title).toBeUndefined();
});

test('a bound gives a bound, and where it does not decide which is higher both values stand', () => {
  const over = { low: 10344, high: null, qualifier: 'over' } as const;
  expect(made([value('rural', 'Gansu', '2020', 10344, over), value('rural', 'CN', '2020', 17131)]).title).toBe(
    'rural in Gansu was over 10,344 yuan in 2020, beside 17,131 yuan as the national average',
  );
});
