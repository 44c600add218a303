import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.ts';
import { context, target } from '../fixtures/target.ts';
import type { Observation, Target } from '../types.ts';
import { aimOf } from './aim-of.ts';
import { evaluateTarget } from './evaluate-target.ts';
import type { Statement, TargetContext } from './target-context.ts';

const series = (values: Readonly<Record<string, number>>, facts: Partial<Observation> = {}) =>
  Object.entries(values).map(([period, value]) => observation({ period, value, low: value, high: value, ...facts }));
const rate = (period: string, value: number) =>
  observation({ period, value, low: value - 0.05, high: value + 0.05, indicator: 'growth' });
const growth = (facts: Partial<Target>) =>
  target({
    rule: 'growthAtLeast',
    unit: 'percent',
    ...facts,
    aim: aimOf(facts.value ?? 0, facts.qualifier ?? 'exact', 1),
  });
const held = (facts: Partial<Target>, levels: readonly Observation[], around: Partial<TargetContext> = {}) =>
  evaluateTarget(growth(facts), levels, [], context(around));

test('growth of two levels: Tibet 2018, 10,330.21 to 11,449.82 yuan, is 10.84 percent against at least 13', () => {
  const found = held({ value: 13, deadline: '2018' }, series({ '2017': 10330.21, '2018': 11449.82 }));
  expect([found.verdict, found.gapUnit, found.period]).toEqual(['notMet', 'percentage-points', '2018']);
  expect(found.outcome?.value).toBeCloseTo(10.84, 2);
  expect(found.gap?.value).toBeCloseTo(2.16, 2);
});

test('a printed rate comes before that of levels, and stands where a level is missing', () => {
  const levels = series({ '2019': 100, '2020': 112 });
  const found = held({ value: 13, deadline: '2020' }, levels, { rates: [rate('2020', 12.7)] });
  expect([found.verdict, found.outcome?.value, found.inputs.length]).toEqual(['notMet', 12.7, 1]);
  expect(held({ value: 7, deadline: '2021' }, [], { rates: [rate('2021', 7.5)] }).verdict).toBe('met');
});

test('growth of another year says nothing, nor do two levels across a change of concept', () => {
  const levels = series({ '2018': 100, '2019': 120 });
  expect(held({ value: 10, deadline: '2020' }, levels).verdict).toBe('noData');
  expect(held({ value: 10, deadline: '2019' }, levels, { breaks: ['2019'] }).verdict).toBe('noData');
  const broken = [...series({ '2018': 100 }), ...series({ '2019': 120 }, { status: 'break' })];
  expect(held({ value: 10, deadline: '2019' }, broken).verdict).toBe('noData');
});

test('about ten is missed by 9.42 and met by 9.8, which rounds to it; the gap is told to the number', () => {
  const of = (value: number) =>
    held({ value: 10, qualifier: 'about', deadline: '2023' }, series({ '2022': 100, '2023': 100 + value })).verdict;
  expect([of(9.42), of(9.8), of(10.6)]).toEqual(['notMet', 'met', 'met']);
  const short = held({ value: 10, qualifier: 'about', deadline: '2023' }, series({ '2022': 100, '2023': 109.42 }));
  expect(short.gap?.value).toBeCloseTo(0.58, 9);
  // A printed 9.5 may have been 9.45 before rounding.
  const printed = held({ value: 10, qualifier: 'about', deadline: '2023' }, [], { rates: [rate('2023', 9.5)] });
  expect(printed.verdict).toBe('metWithinRounding');
});

test('growth in step with a reference: 5 percent against 5.0 of the economy', () => {
  const facts = growth({
    value: null,
    aim: null,
    deadline: '2025',
    reference: { indicator: 'gdp', region: 'CN', dimensions: {} },
  });
  const of = (own: number, other: number) =>
    evaluateTarget(
      { ...facts, aim: null },
      [],
      [],
      context({ rates: [rate('2025', own)], referenceRates: [rate('2025', other)] }),
    ).verdict;
  expect([of(5.2, 5), of(5, 5), of(4.7, 5)]).toEqual(['met', 'metWithinRounding', 'notMet']);
});

test('a mean over a plan counts when the plan is over: 8.8 a year against about 9.5', () => {
  const levels = series({ '2015': 11139.08, '2016': 12137.72, '2020': 16980.84 });
  const plan = { rule: 'meanGrowthAtLeast', value: 9.5, qualifier: 'about', deadline: '2016/2020' } as const;
  const whole = evaluateTarget(growth({ ...plan }), levels, [], context());
  expect([whole.verdict, whole.period, whole.held]).toEqual(['notMet', '2020', null]);
  expect(whole.outcome?.value).toBeCloseTo(8.8, 2);
  const soFar = evaluateTarget(growth({ ...plan }), levels.slice(0, 2), [], context());
  expect([soFar.verdict, soFar.period]).toEqual(['noData', '2016']);
});

test('growth above a reference goes across a change of concept by the printed rates only', () => {
  const [own, other] = [series({ '2016': 8452, '2017': 9377 }), series({ '2016': 12363.4, '2017': 13432.4 })];
  const above = target({ rule: 'growthAbove', deadline: '2017' });
  const broken = { breaks: ['2017'] };
  expect(evaluateTarget(above, own, other, context(broken)).verdict).toBe('notComparable');
  const printed = evaluateTarget(
    above,
    own,
    other,
    context({ ...broken, rates: [rate('2017', 10.5)], referenceRates: [rate('2017', 8.6)] }),
  );
  expect([printed.verdict, printed.gap?.value]).toEqual(['met', -1.9]);
});

const said = (says: Statement['says'], period = '2018'): Statement => ({
  id: `${says}-${period}`,
  targets: ['t'],
  period,
  says,
  source: 'bureau',
  locator: '',
  quote: '全部低于2%',
  note: null,
});

test('a statement decides where no figure does, as a statement; the last one counts, news decide nothing', () => {
  const of = (statements: Statement[], levels: readonly Observation[] = [], rule: Target['rule'] = 'statement') =>
    evaluateTarget(target({ rule, value: 2 }), levels, [], context({ statements }));
  expect(of([said('met')])).toMatchObject({ verdict: 'statedMet', statement: 'met-2018', outcome: null, gap: null });
  expect(of([said('met'), said('notMet', '2019'), said('told', '2020')])).toMatchObject({
    verdict: 'statedNotMet',
    statement: 'notMet-2019',
    statements: ['met-2018', 'notMet-2019', 'told-2020'],
  });
  expect(of([said('told')]).verdict).toBe('noData');
  expect(of([said('met')], series({ '2020': 1 }), 'atLeast')).toMatchObject({ verdict: 'notMet', statement: null });
});

test('a series on another basis is asked only where the own one leaves it open', () => {
  const own = series({ '2016': 3.3 });
  const other = series({ '2020': 0 }, { dimensions: { basis: 'register' } });
  const zero = target({ rule: 'equals', value: 0 });
  const found = evaluateTarget(zero, own, [], context({ min: 0, others: [other] }));
  expect([found.verdict, found.period, found.inputs]).toEqual(['met', '2020', [other[0]?.id]]);
  const closed = evaluateTarget(zero, series({ '2020': 3 }), [], context({ min: 0, others: [other] }));
  expect([closed.verdict, closed.gap?.value]).toEqual(['notMet', 3]);
  // An open one does not take the place of the own last figure.
  const open = evaluateTarget(zero, own, [], context({ min: 0, others: [series({ '2019': 0.27 })] }));
  expect([open.verdict, open.gap?.value]).toEqual(['noData', 3.3]);
});

test('dates and spans answer as years do: the last of them counts', () => {
  const zero = target({ rule: 'equals', value: 0 });
  const dated = evaluateTarget(zero, series({ '2019': 17, '2020-03-06': 0 }), [], context({ min: 0 }));
  expect([dated.verdict, dated.period]).toEqual(['met', '2020-03-06']);
  const late = evaluateTarget(
    { ...zero, deadline: '2020-02' },
    series({ '2019': 17, '2020-03-06': 0 }),
    [],
    context({ min: 0 }),
  );
  expect([late.verdict, late.gap?.value]).toEqual(['noData', 17]);
  // What is told for the whole plan is its outcome, even if told on the way.
  const moved = series({ '2019': 14.29, '2016/2020': 12.47 });
  const plan = evaluateTarget(target({ value: 16.8 }), moved, [], context({ released: () => '2020-11' }));
  expect([plan.verdict, plan.gap?.value]).toEqual(['notMet', 4.33]);
});

test('rounding that decides counts before the deadline, an open bound does not', () => {
  const on = { released: () => '2020-05' };
  const rounded = observation({ period: '2020', value: 69.4, low: 69.35, high: 69.45 });
  expect(evaluateTarget(target({ value: 69.4 }), [rounded], [], context(on)).verdict).toBe('metWithinRounding');
  const over = observation({ period: '2020', value: 55, low: 55, high: null });
  expect(evaluateTarget(target({ value: 60 }), [over], [], context(on)).verdict).toBe('noData');
});

test('why there is no verdict: not due, no due date, nothing that measures it, no figure', () => {
  const why = (facts: Partial<Target>, levels: readonly Observation[] = []) =>
    evaluateTarget(target({ value: 100, ...facts }), levels, [], context({ until: '2026-11-30' })).verdict;
  expect(why({ deadline: '2026' })).toBe('notDue');
  expect(why({ deadline: '2035', indicator: null })).toBe('notDue');
  expect(why({ deadline: '2025', indicator: null })).toBe('noIndicator');
  expect(why({ deadline: 'not-stated' }, series({ '2020': 90 }))).toBe('noDueDate');
  expect(why({ deadline: 'not-stated' }, series({ '2020': 110 }))).toBe('met');
  expect(why({ deadline: '2025' })).toBe('noData');
  expect(why({ deadline: '2025-06' }, series({ '2020': 90 }))).toBe('noData');
});

test('a state that still falls short after the deadline was missed; one that got there later tells nothing', () => {
  // Toilets in villages: 77.5 percent in 2021 and about 77 in 2025, against 85 by 2022.
  const late = evaluateTarget(
    target({ value: 85, deadline: '2022' }),
    series({ '2021': 77.5, '2025': 77 }),
    [],
    context(),
  );
  expect([late.verdict, late.period, late.gap?.value, late.atDeadline]).toEqual(['notMet', '2025', 8, false]);
  const reached = evaluateTarget(
    target({ value: 92, deadline: '2024' }),
    series({ '2023': 90, '2025': 96 }),
    [],
    context(),
  );
  expect([reached.verdict, reached.period]).toEqual(['noData', '2023']);
  // Of what happened within a year, another year shows nothing.
  const flow = context({ flow: true });
  expect(evaluateTarget(target({ value: 100, deadline: '2017' }), series({ '2018': 90 }), [], flow).verdict).toBe(
    'noData',
  );
  // The first figure after it counts: what fell back later was there in time for all that is known.
  const back = evaluateTarget(
    target({ value: 92, deadline: '2024' }),
    series({ '2025': 96, '2026': 80 }),
    [],
    context(),
  );
  expect(back.verdict).toBe('noData');
});
