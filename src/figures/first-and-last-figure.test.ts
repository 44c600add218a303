import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { drawChart } from '../charts/draw.ts';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import type { Unit } from '../record/types.ts';
import type { FigureChoice } from './figure-choice.ts';
import { defineFirstAndLast } from './first-and-last-figure.ts';
import { persons } from './fixtures/units.ts';

const text = (zh: string, en: string) => ({ zh, en });
const tenThousand: Unit = {
  ...{ id: 'count', name: text('万人', 'Ten thousand people'), symbol: text('万人', '10,000 people') },
  ...{ kind: 'persons', exponent: 4, discrete: false },
};
const units = [persons, tenThousand];
const words = allWords([], units);
const people = (id: string, period: string, value: number) =>
  observation({ indicator: 'people', region: id, period, value, unit: 'count' });
const ledger = ledgerOf(
  ['CN', 'A', 'B', 'C'].map((id) => region(id, id === 'CN' ? 'nation' : 'province', id === 'CN' ? null : 'CN')),
  [],
  ['A', 'B', 'C'].flatMap((id) => [people(id, '2010', 3000), people(id, '2020', 4500)]),
  { units },
);
const choice: FigureChoice = {
  ...{ id: 'x', kind: 'first-and-last', page: '/', series: [{ indicator: 'people', dimensions: {} }] },
  ...{
    region: 'CN',
    level: 'province',
    others: [],
    codes: null,
    theme: null,
    year: null,
    from: null,
    target: null,
    named: [],
  },
  ...{ title: 'finding.register', subtitle: null, labels: ['poverty.registerRow'], groups: [], remarks: [] },
};

/** The texts of the drawing in a language, values and axis alike. */
function drawn(locale: keyof typeof words): string {
  const figure = defineFirstAndLast(ledger, choice)?.(makeEdition(ledger, words[locale]));
  if (!figure) throw new Error('no figure');
  const svg = render(drawChart(figure.drawing, 720, { id: 'x', title: '', description: '' }));
  return svg.replace(/<[^>]+>/g, '|').replaceAll('\u00a0', ' ');
}

test('ten thousands of people are written out on the axis as beside the values', () => {
  expect(drawn('en')).toContain('|20 million people|');
  expect(drawn('en')).not.toContain('10,000');
});

test('where ten thousand is a word, the axis has it', () => {
  expect(drawn('zh-Hans')).toContain('|2,000万人|');
});

test('three regions are needed', () => {
  const two = ledgerOf(
    ledger.data.regions,
    [],
    ledger.data.observations.filter(({ region: id }) => id !== 'C'),
  );
  expect(defineFirstAndLast(two, choice)).toBeNull();
});
