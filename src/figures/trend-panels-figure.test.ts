import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { indicator, ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import type { FigureChoice } from './figure-choice.ts';
import { persons, yuan } from './fixtures/units.ts';
import { defineTrendPanels } from './trend-panels-figure.ts';

const choice: FigureChoice = {
  ...{ id: 'fujian.trends', kind: 'trend-panels', page: '/regions/fujian/', region: 'Fujian', level: null },
  others: ['CN'],
  series: ['rural', 'people', 'once'].map((one) => ({ indicator: one, dimensions: {} })),
  ...{ codes: null, theme: null, year: null, from: null, target: null, named: [], title: null, subtitle: null },
  ...{ labels: [], groups: [], remarks: [] },
};
const units = [yuan, persons];
const of = (id: string, where: string, period: string, value: number, unit = 'yuan') =>
  observation({ indicator: id, region: where, period, value, unit });
// Rural disposable income per person, National Bureau of Statistics.
const observations = [
  ...[of('rural', 'Fujian', '2013', 11405), of('rural', 'Fujian', '2020', 20880)],
  ...[of('rural', 'CN', '2013', 9430), of('rural', 'CN', '2020', 17131)],
  ...[of('people', 'Fujian', '2010', 3689, persons.id), of('people', 'Fujian', '2020', 4154, persons.id)],
  ...[of('people', 'CN', '2010', 134091, persons.id), of('people', 'CN', '2020', 141178, persons.id)],
  of('once', 'Fujian', '2020', 1),
];
const ledgerFrom = (held: typeof observations) =>
  ledgerOf([region('CN', 'nation'), region('Fujian', 'province', 'CN')], [], held, {
    indicators: ['rural', 'people', 'once'].map((id) => ({
      ...indicator(id),
      unit: id === 'people' ? persons.id : 'yuan',
    })),
    units,
  });

test('each series of two years has a panel, with the nation behind it unless that is a total', () => {
  const ledger = ledgerFrom(observations);
  const figure = defineTrendPanels(ledger, choice)?.(makeEdition(ledger, allWords([], units).en));
  const panels = figure?.drawing.kind === 'multiples' ? figure.drawing.input.panels : [];
  expect(panels.map(({ id, nation }) => [id, nation !== undefined])).toEqual([
    ['rural', true],
    ['people', false],
  ]);
  // 11,405 − 9,430 = 1,975; 20,880 − 17,131 = 3,749.
  expect(figure?.title.replaceAll('\u00a0', ' ')).toBe(
    'rural in Fujian: 1,975 yuan above the nation in 2013, 3,749 yuan above in 2020',
  );
  // Rows of the table: Fujian, the nation, Fujian's people.
  expect(panels.map(({ tableRow, nation }) => [tableRow, nation?.tableRow])).toEqual([
    [0, 2],
    [4, undefined],
  ]);
});

test('one series is no panel of several', () => {
  expect(defineTrendPanels(ledgerFrom(observations.slice(0, 4)), choice)).toBeNull();
});
