import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { indicator, ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import { defineCodesTrend } from './codes-trend-figure.ts';
import type { FigureChoice } from './figure-choice.ts';

const text = (word: string) => ({ zh: word, en: word });
const percent = {
  ...{ id: 'percent', kind: 'percent', exponent: 0, discrete: false },
  ...{ name: text('Per cent'), symbol: text('%') },
};
/** World Bank poverty rate of China by three lines, per cent of all residents. */
const rates = { Extreme: [1, 0], 'Lower-middle-income': [9.3, 0.5], 'Upper-middle-income': [44.7, 21.5] };
const codes = Object.keys(rates);
const ledger = ledgerOf(
  [region('CN', 'nation')],
  [
    {
      id: 'line',
      ...{ name: text('Line'), default: 'Extreme' },
      codes: codes.map((code) => ({ code, name: text(`${code} line`), parent: null })),
    },
  ],
  Object.entries(rates).flatMap(([line, values]) =>
    values.map((value, index) =>
      observation({
        indicator: 'rate',
        region: 'CN',
        unit: 'percent',
        period: ['2013', '2022'][index] ?? '',
        value,
        dimensions: { line },
      }),
    ),
  ),
  {
    units: [percent],
    indicators: [
      indicator('rate', {
        ...{ name: text('Poverty rate'), unit: 'percent' },
        ...{ decimals: 1, dimensions: ['line'] },
      }),
    ],
  },
);
const choice: FigureChoice = {
  ...{ id: 'figure', kind: 'codes-trend', page: '/', series: [{ indicator: 'rate', dimensions: {} }], region: 'CN' },
  ...{
    level: null,
    others: [],
    codes: { dimension: 'line', codes },
    theme: null,
    year: null,
    from: null,
    target: null,
  },
  ...{ named: [], title: null, subtitle: null, labels: [], groups: [], remarks: [] },
};

test('the title names each line as within a sentence, the last after “and”', () => {
  const figure = defineCodesTrend(ledger, choice)?.(makeEdition(ledger, allWords([], [percent]).en));
  expect(figure?.title).toBe(
    'Poverty rate in CN, 2022: 0% at the extreme line, 0.5% at the lower-middle-income line and 21.5% at the upper-middle-income line',
  );
});
