import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.ts';
import type { Target } from '../types.ts';
import { evaluateTarget } from './evaluate-target.ts';

const text = { zh: '目标', en: 'Target' };

function target(facts: Partial<Target>): Target {
  return {
    id: 't',
    theme: 'incomes',
    name: text,
    rule: 'atLeast',
    region: 'CN',
    indicator: 'income',
    dimensions: {},
    reference: null,
    value: null,
    low: null,
    high: null,
    printed: '',
    unit: 'yuan',
    deadline: '2020',
    document: 'Plan',
    documentDate: '2016',
    source: 'bureau',
    quote: '目标',
    note: null,
    ...facts,
  };
}

const series = (values: Readonly<Record<string, number | null>>, facts = {}) =>
  Object.entries(values).map(([period, value]) => observation({ period, value, ...facts }));
const later = () => '2021-02-28';
const result = (
  facts: Partial<Target>,
  subject: ReturnType<typeof series>,
  reference: ReturnType<typeof series> = [],
  released = later,
  flow = false,
) =>
  evaluateTarget(target(facts), subject, reference, { min: 0, flow, kind: 'compound', baseline: undefined, released });

test('a floor under incomes: what remains, from which figure, and whether it was due', () => {
  const [before, last] = series({ '2019': 9000, '2020': 9300 });
  expect(result({ value: 10000 }, [before, last] as ReturnType<typeof series>)).toMatchObject({
    verdict: 'notMet',
    gap: { value: 700, low: 699.5, high: 700.5 },
    gapUnit: 'yuan',
    period: '2020',
    inputs: [last?.id],
    atDeadline: true,
  });
  expect(result({ value: 9000 }, series({ '2020': 9300 })).verdict).toBe('met');
});

test('a ceiling turns the sign round', () => {
  const up = result({ rule: 'atLeast', value: 100 }, series({ '2020': 80 }));
  const down = result({ rule: 'atMost', value: 100 }, series({ '2020': 80 }));
  expect([up.gap?.value, up.verdict]).toEqual([20, 'notMet']);
  expect([down.gap?.value, down.verdict]).toEqual([-20, 'met']);
});

test('a printed value equal to the target is met within rounding: the unrounded one may lie on either side', () => {
  const { verdict, gap } = result({ value: 100 }, series({ '2020': 100 }));
  expect([verdict, gap]).toEqual(['metWithinRounding', { value: 0, low: -0.5, high: 0.5 }]);
});

test('a target of zero is met by a printed zero, as nothing can lie below', () => {
  const { verdict, gap } = result({ rule: 'equals', value: 0 }, series({ '2020': 0 }));
  expect([verdict, gap]).toEqual(['met', { value: 0, low: 0, high: 0 }]);
  const missed = result({ rule: 'equals', value: 0 }, series({ '2020': 551 }));
  expect([missed.verdict, missed.gap?.value]).toEqual(['notMet', 551]);
});

test('figures after the deadline do not count', () => {
  expect(result({ value: 100, deadline: '2020' }, series({ '2020': 90, '2021': 110 })).verdict).toBe('notMet');
});

test('a figure from before the deadline never shows a target missed, but may show it met', () => {
  const before = result({ value: 100 }, series({ '2019': 90 }));
  expect([before.verdict, before.atDeadline, before.gap?.value]).toEqual(['noData', false, 10]);
  expect(result({ value: 100 }, series({ '2019': 110 })).verdict).toBe('met');
  expect(result({ rule: 'atMost', value: 100 }, series({ '2019': 110 })).verdict).toBe('noData');
  expect(
    result({ rule: 'growthAbove' }, series({ '2018': 100, '2019': 101 }), series({ '2018': 100, '2019': 110 })).verdict,
  ).toBe('noData');
  expect(result({ rule: 'notBelowPrevious' }, series({ '2018': 100, '2019': 90 })).verdict).toBe('noData');
});

test('nor does a figure published before the deadline, or on a day that is not known', () => {
  const subject = series({ '2020': 90 });
  expect(result({ value: 100 }, subject, [], () => '2020-12-03').verdict).toBe('noData');
  expect(result({ value: 100 }, subject, [], () => '').verdict).toBe('noData');
  expect(result({ value: 100, deadline: '2020-06' }, subject, [], () => '2020-12-03').verdict).toBe('notMet');
});

test('what happened within a year counts for that year only; a state holds on', () => {
  const reduced = series({ '2018': 1386, '2019': 1109 });
  expect(result({ value: 1000 }, reduced, [], later, true).verdict).toBe('noData');
  expect(result({ value: 1000 }, reduced, [], later, false).verdict).toBe('met');
  expect(result({ value: 1000, deadline: '2018' }, reduced, [], later, true).gap?.value).toBe(-386);
});

test('a standing target is held against the latest figure', () => {
  const found = result({ value: 100, deadline: 'standing' }, series({ '2019': 90, '2020': 95 }));
  expect([found.verdict, found.period, found.atDeadline]).toEqual(['notMet', '2020', true]);
});

test('growth is compared over the same two years', () => {
  // 12550 → 14342 is 14.2789 percent, 18930.9 → 20132.83 is 6.3490: 7.93 points ahead, so −7.93 to go.
  const subject = series({ '2021': 12550, '2022': 14342 }, { indicator: 'lifted' });
  const reference = series({ '2020': 17131.5, '2021': 18930.9, '2022': 20132.83 });
  const facts = { rule: 'growthAbove', deadline: '2022', unit: 'percentage-points' } as const;
  const found = result(facts, subject, reference);
  expect(found.gap?.value).toBeCloseTo(-7.93, 2);
  expect([found.verdict, found.gapUnit, found.period]).toEqual(['met', 'percentage-points', '2022']);
  expect(found.inputs).toEqual([...subject, ...reference.slice(1)].map(({ id }) => id));
  const swapped = result(facts, reference, subject);
  expect(swapped.gap?.value).toBeCloseTo(7.93, 2);
  expect(swapped.verdict).toBe('notMet');
});

test('growth over a missing year, or from nothing, is not computed', () => {
  const facts = { rule: 'growthAbove', deadline: '2022' } as const;
  const whole = series({ '2020': 10, '2021': 11, '2022': 12 });
  expect(result(facts, series({ '2020': 10, '2022': 12 }), whole).verdict).toBe('noData');
  expect(result(facts, whole, series({ '2020': 10, '2022': 12 })).verdict).toBe('noData');
  expect(result(facts, series({ '2021': 0, '2022': 12 }), whole).verdict).toBe('noData');
  expect(result(facts, whole, series({ '2021': 0, '2022': 12 })).verdict).toBe('noData');
});

test('not below the year before: what remains is the fall', () => {
  const fall = result({ rule: 'notBelowPrevious' }, series({ '2019': 100, '2020': 98 }));
  expect([fall.verdict, fall.gap]).toEqual(['notMet', { value: 2, low: 1, high: 3 }]);
  expect(result({ rule: 'notBelowPrevious' }, series({ '2019': 98, '2020': 100 })).verdict).toBe('met');
  expect(result({ rule: 'notBelowPrevious' }, series({ '2020': 100 })).verdict).toBe('noData');
});

test('a reference is reached in the same year only', () => {
  const subject = series({ '2020': 10905 });
  const [reference] = series({ '2020': 11156 }, { region: '130000' });
  const found = result({ rule: 'reachesReference' }, subject, [reference] as ReturnType<typeof series>);
  expect([found.verdict, found.gap]).toEqual(['notMet', { value: 251, low: 250, high: 252 }]);
  expect(found.inputs).toEqual([subject[0]?.id, reference?.id]);
  expect(result({ rule: 'reachesReference' }, subject, series({ '2019': 11156 })).verdict).toBe('noData');
});

test('without figures nothing is said, and an aim without a number is only listed', () => {
  expect(result({ value: 100 }, [])).toMatchObject({
    verdict: 'noData',
    gap: null,
    gapUnit: null,
    period: null,
    inputs: [],
    atDeadline: false,
  });
  expect(result({ rule: 'qualitative' }, series({ '2020': 1 })).verdict).toBe('qualitative');
});

test('"over 3000" meets a target of 3000; a band decides nothing unless it lies on one side', () => {
  const over = observation({ value: 3000, low: 3000, high: null });
  expect(result({ value: 3000 }, [over]).verdict).toBe('met');
  const band = (low: number, high: number) => [observation({ value: null, low, high })];
  expect(result({ value: 4 }, band(3, 5)).verdict).toBe('metWithinRounding');
  expect(result({ value: 6 }, band(3, 5)).verdict).toBe('notMet');
  expect(result({ value: 3 }, band(3, 5)).verdict).toBe('met');
});

test('a ratio rises from 50 to 60 percent, or falls back', () => {
  const [subject, reference] = [series({ '2019': 1000, '2020': 1200 }), series({ '2019': 2000, '2020': 2000 })];
  const facts = { rule: 'ratioRises', unit: 'ratio' } as const;
  const risen = result(facts, subject, reference);
  expect(risen.verdict).toBe('met');
  expect(Math.abs(Number(risen.gap?.value))).toBeCloseTo(10, 6);
  expect(result(facts, series({ '2019': 1200, '2020': 1000 }), reference).verdict).toBe('notMet');
  expect(result(facts, subject, series({ '2020': 2000 })).verdict).toBe('noData');
});
