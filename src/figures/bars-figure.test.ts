import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { drawChart } from '../charts/draw.ts';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import type { Unit } from '../record/types.ts';
import { barsFigure } from './bars-figure.ts';

const text = (word: string) => ({ zh: word, en: word });
const unit: Unit = {
  id: 'count',
  name: text('count'),
  symbol: text('people'),
  kind: 'persons',
  exponent: 0,
  discrete: false,
};
const lifted = (period: string, value: number, status: 'published' | 'derived' = 'published') =>
  observation({ indicator: 'lifted', period, value, unit: 'count', status });
const words = allWords([], [unit]).en;
const naming = { id: 'bars', title: 'Lifted', subtitle: '', remarks: [], page: '/' };

/** All words that a drawing shows, in the order of the page. */
function drawn(bars: Parameters<typeof barsFigure>[1]) {
  const observations = bars.map((bar) => bar.observation);
  const ledger = ledgerOf([region('CN', 'nation')], [], observations, { units: [unit] });
  const figure = barsFigure(makeEdition(ledger, words), bars, naming);
  return { figure, text: render(drawChart(figure.drawing, 720, { id: 'x', title: '', description: '' })) };
}

test('bars keep the order given, and their plans come into the table', () => {
  const plan = lifted('2018', 1000);
  const { figure } = drawn([
    { label: '2019', observation: lifted('2019', 1109) },
    { label: '2018', observation: lifted('2018', 1386), plan: { value: 1000, label: 'plan', observation: plan } },
  ]);
  expect(figure.observations.map(({ period, value }) => [period, value])).toEqual([
    ['2019', 1109],
    ['2018', 1386],
    ['2018', 1000],
  ]);
});

test('a computed figure is written with the decimals of its indicator, a published one as printed', () => {
  const { text: shown } = drawn([
    { label: 'a', observation: lifted('2019', 50.3587290741, 'derived') },
    { label: 'b', observation: lifted('2018', 66.5) },
  ]);
  expect(shown).toContain('50\u00a0people');
  expect(shown).not.toContain('50.36');
  expect(shown).toContain('66.5\u00a0people');
});

test('what remains to a plan is written only where printed precision leaves no doubt', () => {
  const plan = { value: 1000, label: 'plan' };
  const short = drawn([{ label: 'a', observation: lifted('2019', 900), plan }]).text;
  const undecided = drawn([{ label: 'a', observation: lifted('2019', 999.8), plan }]).text;
  const met = drawn([{ label: 'a', observation: lifted('2019', 3000), plan }]).text;
  expect(short).toContain('100\u00a0people');
  expect(undecided).not.toContain('0.2\u00a0people');
  expect(met).not.toContain('2,000\u00a0people');
});

test('what remains of a bound is a bound', () => {
  const atMost = { ...lifted('2019', 900), low: null, high: 900, qualifier: 'atMost' as const };
  const { text: shown } = drawn([{ label: 'a', observation: atMost, plan: { value: 1000, label: 'plan' } }]);
  expect(shown).toContain('over 100\u00a0people');
});
