import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { indicator, ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import type { Observation, Unit } from '../record/types.ts';
import type { FigureChoice } from './figure-choice.ts';
import { yuan } from './fixtures/units.ts';
import { defineLadder } from './ladder-figure.ts';

const LIFTED = 'lifted';
const percent: Unit = {
  ...{ id: 'percent', kind: 'percent', exponent: 0, discrete: false },
  ...{ name: { zh: '%', en: '%' }, symbol: { zh: '%', en: '%' } },
};
const units = [yuan, percent];
const choice: FigureChoice = {
  ...{ id: 'x', kind: 'ladder', page: '/', region: 'xinjiang', series: [{ indicator: LIFTED, dimensions: {} }] },
  ...{ level: null, others: [], codes: null, theme: null, year: null, from: null, target: null, named: [] },
  ...{ title: null, subtitle: null, remarks: [], labels: ['ladder.lifted'], groups: ['ladder.groupLifted'] },
};

/** The title in both languages and the gap drawn, of a province's income in 2022 beside the national 14,342 yuan. */
function made(own: Partial<Observation>) {
  const ledger = ledgerOf(
    [region('CN', 'nation'), region('xinjiang', 'province', 'CN')],
    [],
    [
      observation({ indicator: LIFTED, region: 'CN', period: '2022', value: 14342 }),
      observation({ indicator: LIFTED, region: 'xinjiang', period: '2022', ...own }),
    ],
    { indicators: [{ ...indicator(LIFTED), unit: 'yuan', dimensions: [] }], units },
  );
  const words = allWords([], units);
  const make = defineLadder(ledger, choice);
  const [en, zh] = [words.en, words['zh-Hans']].map((one) => make?.(makeEdition(ledger, one)));
  const gap = en?.drawing.kind === 'ladder' ? en.drawing.input.rungs.map((rung) => rung.gap)[1] : undefined;
  const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
  return { en: plain(en?.title)?.split(': ')[1], zh: zh?.title.split('，')[1], gap: plain(gap) };
}

test('a difference of printed values is as exact as they are', () => {
  // 14,951 − 14,342 = 609; 14,342 − 13,800 = 542, of 14,342 3.8 %
  expect(made({ value: 14951 })).toEqual({
    en: '609 yuan more than those of CN',
    zh: '比CN多609元',
    gap: 'exceeded by 609 yuan',
  });
  expect(made({ value: 13800 })).toEqual({
    en: '542 yuan less than those of CN',
    zh: '比CN少542元',
    gap: '542 yuan short · 3.8%',
  });
});

test('a difference from a bound is a bound', () => {
  // 15,000 − 14,342 = 658; 14,342 − 13,000 = 1,342, of 14,342 9.4 %
  const over = { value: 15000, low: 15000, high: null, qualifier: 'over' } as const;
  expect(made(over)).toMatchObject({ en: 'over 658 yuan more than those of CN', gap: 'exceeded by over 658 yuan' });
  const nearly = { value: 13000, low: null, high: 13000, qualifier: 'nearly' } as const;
  expect(made(nearly)).toMatchObject({
    en: 'over 1,342 yuan less than those of CN',
    gap: 'over 1,342 yuan short · over 9.4%',
  });
  expect(made({ ...nearly, low: 12500, qualifier: 'about' }).en).toBe('about 1,342 yuan less than those of CN');
});

test('where a bound does not decide who has more, both are said', () => {
  const nearly = { value: 15000, low: null, high: 15000, qualifier: 'nearly' } as const;
  expect(made(nearly)).toEqual({ en: '14,342 yuan for those of CN', zh: 'CN为14,342元', gap: undefined });
  expect(made({ value: 14342 })).toMatchObject({ en: '14,342 yuan for those of CN', gap: undefined });
});
