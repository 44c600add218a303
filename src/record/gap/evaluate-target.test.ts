import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.ts';
import { type Rounded, rounded } from '../fixtures/printed.ts';
import { context, target } from '../fixtures/target.ts';
import type { Observation, Target } from '../types.ts';
import { evaluateTarget } from './evaluate-target.ts';
import type { TargetContext } from './target-context.ts';

const series = (values: Readonly<Record<string, number | null>>, facts = {}) =>
  Object.entries(values).map(([period, value]) => observation({ period, value, ...facts }));
const later = () => '2021-02-28';
const result = (
  facts: Partial<Target>,
  subject: ReturnType<typeof series>,
  reference: ReturnType<typeof series> = [],
  released = later,
  flow = false,
) => evaluateTarget(target(facts), subject, reference, context({ min: 0, flow, kind: 'compound', released }));

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

test('without figures nothing is said, and a target without a number is only listed', () => {
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

test('what an earlier year says of growth, of a year before or of a moving reference does not count for the year due', () => {
  const rising = series({ '2018': 100, '2019': 120 });
  const slower = series({ '2018': 100, '2019': 101 }, { region: 'CN' });
  for (const rule of ['growthAbove', 'ratioRises', 'notBelowPrevious', 'reachesReference'] as const) {
    expect([rule, result({ rule, deadline: '2020' }, rising, slower).verdict]).toEqual([rule, 'noData']);
    expect([rule, result({ rule, deadline: '2019' }, rising, slower, () => '2020-02-28').verdict]).toEqual([
      rule,
      'met',
    ]);
  }
});

test('an aim to equal a number is missed beyond it as well as short of it', () => {
  const of = (value: number) => result({ rule: 'equals', value: 60 }, series({ '2020': value }));
  expect([of(70).verdict, of(70).gap]).toEqual(['notMet', { value: 10, low: 9.5, high: 10.5 }]);
  expect([of(50).verdict, of(50).gap]).toEqual(['notMet', { value: 10, low: 9.5, high: 10.5 }]);
  expect(of(60).verdict).toBe('metWithinRounding');
  const band = result({ rule: 'equals', value: 6 }, [observation({ value: null, low: 7, high: 9 })]);
  expect([band.verdict, band.gap]).toEqual(['notMet', { value: null, low: 1, high: 3 }]);
});

test('a printed zero is no floor where values may be negative', () => {
  const found = evaluateTarget(target({ rule: 'equals', value: 0 }), series({ '2020': 4 }), [], context({}));
  expect([found.verdict, found.gap?.value]).toEqual(['notMet', 4]);
});

test('every year that can be held against a target is told, oldest first', () => {
  const { history, held } = result({ value: 100, deadline: '2021' }, series({ '2018': 90, '2020': 100, '2021': 110 }));
  expect(history.map(({ period, verdict, gap }) => [period, verdict, gap.value])).toEqual([
    ['2018', 'notMet', 10],
    ['2020', 'metWithinRounding', 0],
    ['2021', 'met', -10],
  ]);
  expect(held).toBeNull();
});

test('of growth it is counted in how many of the years known it held', () => {
  // Of whole numbers around 100: +10 against +5 percent, +5 against +10, and +0 against +0, which rounding leaves open.
  const subject = series({ '2016': 1000, '2017': 1100, '2018': 1155, '2019': 1155 });
  const reference = series({ '2016': 1000, '2017': 1050, '2018': 1155, '2019': 1155 }, { region: 'CN' });
  const { history, held } = result({ rule: 'growthAbove', deadline: 'standing' }, subject, reference);
  expect(history.map(({ period, verdict }) => [period, verdict])).toEqual([
    ['2017', 'met'],
    ['2018', 'notMet'],
    ['2019', 'metWithinRounding'],
  ]);
  expect(held).toEqual({ years: 1, of: 2 });
});

test('years before a target was set are told, but it did not hold in them', () => {
  const subject = series({ '2016': 1000, '2017': 1100, '2018': 1155 });
  const reference = series({ '2016': 1000, '2017': 1050, '2018': 1155 }, { region: 'CN' });
  const heldOf = (documentDate: string, deadline: string) =>
    result({ rule: 'growthAbove', deadline, documentDate }, subject, reference).held;
  expect(heldOf('2018-01', '2018')).toEqual({ years: 0, of: 1 });
  expect(heldOf('2017-12-27', '2018')).toEqual({ years: 1, of: 2 });
  // Named in a document that came out after the year: that year counts.
  expect(heldOf('2019-02', '2018')).toEqual({ years: 0, of: 1 });
  expect(heldOf('', 'standing')).toEqual({ years: 1, of: 2 });
});

test('a rising ratio is told in points', () => {
  // 66 → 71 percent of the reference: 5 points up, so −5 to go.
  const found = result(
    { rule: 'ratioRises', deadline: '2020' },
    series({ '2019': 6600, '2020': 14200 }),
    series({ '2019': 10000, '2020': 20000 }, { region: 'CN' }),
  );
  expect([found.verdict, found.gapUnit, found.held]).toEqual(['met', 'percentage-points', { years: 1, of: 1 }]);
  expect(found.gap?.value).toBeCloseTo(-5, 9);
});

test('a target for each year of a span is met by all of them and missed by one', () => {
  const facts = { value: 1000, deadline: '2016/2018' } as const;
  const span = (values: Record<string, number>) => result(facts, series(values), [], () => '2019-02-28', true);
  expect(span({ '2015': 1, '2016': 1240, '2017': 1289, '2018': 1386, '2019': 1 })).toMatchObject({
    verdict: 'met',
    held: { years: 3, of: 3 },
    period: '2018',
  });
  expect(span({ '2016': 1240, '2017': 900, '2018': 1386 })).toMatchObject({
    verdict: 'notMet',
    held: { years: 2, of: 3 },
  });
  expect(span({ '2016': 1240, '2018': 1386 }).verdict).toBe('noData');
  expect(span({ '2016': 1240, '2017': 1000, '2018': 1386 }).verdict).toBe('metWithinRounding');
  expect(span({ '2016': 900 }).verdict).toBe('notMet');
  // The sum of all years is none of them.
  expect(span({ '2016': 1240, '2016/2018': 3915, '2018': 1386 }).verdict).toBe('noData');
  // The first day of a span may be told more exactly.
  const exactly = result({ ...facts, deadline: '2016-01-01/2018' }, series({ '2016': 1240, '2017': 900 }), [], later);
  expect(exactly.verdict).toBe('notMet');
});

const start = (value: number, period = '2010') => observation({ period, value, low: value, high: value, id: 'start' });
const sharp = (value: number, period = '2020') => observation({ period, value, low: value, high: value });

test('from a stated start: way, pace so far, pace required, their ratio and the year of arrival', () => {
  const { pace } = evaluateTarget(
    target({ value: 100, deadline: '2024' }),
    [sharp(80)],
    [],
    context({ baseline: start(40) }),
  );
  // 40 of 60 are done; 40 in ten years, 20 in four to go: 4 of 5 a year; 100 is reached after five.
  expect(pace).toMatchObject({
    baseline: 'start',
    kind: 'linear',
    observed: { value: 4, low: 4, high: 4 },
    required: { value: 5, low: 5, high: 5 },
    ratio: { value: 0.8, low: 0.8, high: 0.8 },
    class: 'slow',
    arrival: 2025,
  });
  expect(pace?.way?.value).toBeCloseTo(66.6667, 4);
});

test('levels move by percent: 100 → 121 in two years, with 146.41 two years on, is on track', () => {
  const { pace } = evaluateTarget(
    target({ value: 146.41, deadline: '2022' }),
    [sharp(121)],
    [],
    context({ kind: 'compound', breaks: [], baseline: start(100, '2018') }),
  );
  expect(pace?.observed?.value).toBeCloseTo(10, 9);
  expect(pace?.required?.value).toBeCloseTo(10, 9);
  expect([pace?.class, pace?.arrival]).toEqual(['onTrack', 2022]);
});

test('away from the target, downwards as well', () => {
  const at = (value: number) =>
    evaluateTarget(
      target({ rule: 'atMost', value: 10, deadline: '2024' }),
      [sharp(value)],
      [],
      context({ baseline: start(40) }),
    ).pace;
  // Up by 2 in ten years instead of down by 32 in four.
  expect(at(42)).toMatchObject({ class: 'away', arrival: null });
  expect(at(42)?.way?.value).toBeCloseTo(-6.6667, 4);
  // Down by 20 in ten years and by 10 in four: 2 of 2.5 a year, there after five.
  expect(at(20)).toMatchObject({ class: 'slow', arrival: 2025 });
});

test('who is there before the time needs no pace and is not said to move away', () => {
  const { pace, verdict } = evaluateTarget(
    target({ value: 100, deadline: '2024' }),
    [sharp(110)],
    [],
    context({ baseline: start(40) }),
  );
  expect(verdict).toBe('met');
  expect(pace).toMatchObject({ required: null, ratio: null, class: null, arrival: 2020 });
});

test('without a year of the start there is a way but no pace; at the deadline there is no pace required', () => {
  const pace = (baseline: TargetContext['baseline'], deadline: string) =>
    evaluateTarget(target({ value: 100, deadline }), [sharp(80)], [], context({ baseline })).pace;
  expect(pace(start(40, 'not-stated'), '2024')).toMatchObject({
    observed: null,
    ratio: null,
    class: null,
    arrival: null,
  });
  expect(pace(start(40, 'not-stated'), '2024')?.required?.value).toBe(5);
  expect(pace(start(40), '2020')).toMatchObject({ required: null, class: null });
  expect(pace(start(40), 'standing')).toMatchObject({ required: null, class: null, arrival: 2025 });
  expect(pace(undefined, '2024')).toBeNull();
});

test('the figure a way starts from has gone no way', () => {
  const only = sharp(80);
  expect(
    evaluateTarget(target({ value: 100, deadline: '2024' }), [only], [], context({ baseline: only })).pace,
  ).toBeNull();
});

const rules = ['atLeast', 'atMost', 'growthAbove', 'ratioRises', 'notBelowPrevious', 'reachesReference'] as const;
const shifted = (x: number | null, power: number) => (x === null ? null : Number(`${x}e${power}`));
const inUnit = ({ printed: { value, low, high } }: Rounded, power: number) => ({
  value: shifted(value, power),
  low: shifted(low, power),
  high: shifted(high, power),
});

test('in another unit the verdict is the same and gaps of levels are scaled with it', () => {
  const figure = rounded(20_000, 900_000);
  fc.assert(
    fc.property(
      fc.constantFrom(...rules),
      fc.tuple(figure, figure, figure, figure),
      figure,
      fc.integer({ min: -4, max: 4 }),
      (rule, figures, stated, power) => {
        const evaluate = (by: number) => {
          const [a, b, c, d] = figures.map((one, at) =>
            observation({ ...inUnit(one, by), period: at % 2 ? '2020' : '2019', region: at < 2 ? '130000' : 'CN' }),
          ) as [Observation, Observation, Observation, Observation];
          return result({ rule, value: shifted(stated.printed.value, by), deadline: '2020' }, [a, b], [c, d]);
        };
        const [plain, scaled] = [evaluate(0), evaluate(power)];
        expect(scaled.verdict).toBe(plain.verdict);
        const factor = plain.gapUnit === 'percentage-points' ? 1 : 10 ** power;
        for (const side of ['value', 'low', 'high'] as const)
          expect(((scaled.gap?.[side] ?? 0) / factor).toPrecision(6)).toBe((plain.gap?.[side] ?? 0).toPrecision(6));
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});

test('nothing is compared across a change of concept', () => {
  const stated = target({ rule: 'notBelowPrevious', deadline: '2020', value: null });
  const years = [sharp(100, '2019'), sharp(130, '2020')];
  expect(evaluateTarget(stated, years, [], context({})).verdict).toBe('met');
  expect(evaluateTarget(stated, years, [], context({ breaks: ['2020'] })).verdict).toBe('notComparable');
  expect(evaluateTarget(stated, years, [], context({ breaks: ['2019'] })).verdict).toBe('met');
  // A way that starts before the change and ends after it is none.
  const level = target({ value: 200, deadline: '2024' });
  const way = (breaks: string[]) =>
    evaluateTarget(level, [sharp(130)], [], context({ baseline: start(100), breaks })).pace;
  expect(way([])).not.toBeNull();
  expect(way(['2015'])).toBeNull();
  expect(way(['2010'])).not.toBeNull();
});

test('basically in step with a reference is what comes within half a point of its growth', () => {
  // Sichuan 2024: incomes 34,325 ÷ 32,514 = 5.57 percent, the economy 5.7.
  const rate = (value: number) => [observation({ period: '2020', value, low: value, high: value })];
  const verdict = (reached: number, qualifier: 'about' | 'exact') => {
    const growths = context({ rates: rate(reached), referenceRates: rate(5.7) });
    return evaluateTarget(target({ rule: 'growthAtLeast', qualifier }), [], [], growths).verdict;
  };
  expect([5.1, 5.57, 6.3].map((reached) => verdict(reached, 'about'))).toEqual(['notMet', 'met', 'met']);
  expect([5.57, 5.7].map((reached) => verdict(reached, 'exact'))).toEqual(['notMet', 'met']);
});

test('levels decide where a printed rate is too rounded: Tibet 2020, 10 percent in print, 41,156.45 yuan after 37,409.97', () => {
  const rates = [observation({ period: '2020', value: 10, low: 9.5, high: 10.5 })];
  const levels = series({ '2019': 37409.97, '2020': 41156.45 });
  const verdict = (subject: typeof levels) =>
    evaluateTarget(target({ rule: 'growthAtLeast', value: 10 }), subject, [], context({ rates })).verdict;
  // 41,156.45 ÷ 37,409.97 = 1.100147
  expect([verdict([]), verdict(levels)]).toEqual(['metWithinRounding', 'met']);
});
