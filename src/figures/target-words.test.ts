import { describe, expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { type Edition, makeEdition } from '../edition/edition.ts';
import { emptyRecord } from '../record/empty-record.ts';
import { indicator, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import { scoredTarget } from '../record/fixtures/target.ts';
import { exact } from '../record/interval.ts';
import { Ledger, type RecordData, type ScoredTarget } from '../record/ledger.ts';
import type { Target, Unit } from '../record/types.ts';
import { persons } from './fixtures/units.ts';
import { gapBesideVerdict, gapBounds, gapSentence } from './target-words.ts';

const unit = (id: string, zh: string, en: string, kind: Unit['kind']): Unit => ({
  ...{ id, name: { zh, en }, symbol: { zh, en }, kind, exponent: 0, discrete: false },
});
const units = [
  unit('yuan', '元', 'yuan', 'money'),
  unit('percent', '%', '%', 'share'),
  unit('percentage-points', '个百分点', 'percentage points', 'share'),
  persons,
];
const ledger = new Ledger({
  ...emptyRecord,
  units,
  regions: [region('CN', 'nation'), region('P', 'province', 'CN')],
  indicators: [indicator('income', { unit: 'yuan' })],
  observations: [observation({ id: 'told', ...exact(7000), region: 'P', period: '2020' })],
  sources: [],
  release: {} as RecordData['release'],
});
const [zh, en] = (['zh-Hans', 'en'] as const).map((locale) => makeEdition(ledger, allWords([], units)[locale])) as [
  Edition,
  Edition,
];
const plain = (said: string) => said.replaceAll('\u00a0', ' ');

/** A target of 8,000 yuan for 2020, and what remains of it. */
const scored = (result: Partial<ScoredTarget['result']>, facts: Partial<Target> = {}): ScoredTarget =>
  scoredTarget(
    { region: 'P', value: 8000, unit: 'yuan', deadline: '2020', indicator: 'income', ...facts },
    { gapUnit: 'yuan', period: '2020', inputs: ['told'], outcome: exact(7000), ...result },
  );
const beside = (target: ScoredTarget) => [zh, en].map((edition) => plain(gapBesideVerdict(edition, target)));

describe('a target without data for its deadline', () => {
  const open = { verdict: 'noData', gap: null, gapUnit: null, outcome: null, period: null, inputs: [] } as const;
  const said = (facts: Partial<Target>) =>
    [zh, en].map((edition) => plain(gapSentence(edition, scored(open, { aim: exact(facts.value ?? 0), ...facts }))));

  test('that a later figure reaches is said to be reached late', () => {
    expect(said({ value: 6900, deadline: '2019' })).toEqual([
      'Pincome2020年为7,000元，达到目标值，但已在期限之后；期限内是否达到，没有数据',
      'income in P: 7,000 yuan in 2020, which reaches the target after the deadline; no data show whether it was reached in time',
    ]);
  });

  test('that an earlier figure fell short of is said to be reached late, too', () => {
    const short = { verdict: 'noData', gap: exact(1000), period: '2018' } as const;
    const target = scored(short, { value: 6900, aim: exact(6900), deadline: '2019' });
    expect(plain(gapSentence(en, target))).toContain('7,000 yuan in 2020, which reaches the target after the deadline');
  });

  test('is not, where later figures fall short or were of another year', () => {
    expect(said({ value: 7100, deadline: '2019' })[1]).toBe('no data for the period in which it is due');
    expect(said({ value: 6900, deadline: '2020' })[1]).toBe('no data for the period in which it is due');
  });
});

describe('a gap beside a verdict', () => {
  test('is told as what is lacking, or as what is more than asked', () => {
    expect(beside(scored({ verdict: 'notMet', gap: exact(1000) }))).toEqual(['差1,000元', '1,000 yuan short']);
    expect(beside(scored({ verdict: 'met', gap: exact(-400) }))).toEqual([
      '优于目标400元',
      'better than the target by 400 yuan',
    ]);
    expect(beside(scored({ verdict: 'met', gap: exact(0) }))).toEqual(['已达到目标值', 'target reached']);
  });

  test('says when it stood so where there is no verdict yet', () => {
    expect(beside(scored({ verdict: 'notDue', gap: exact(1000) }, { deadline: '2026' }))).toEqual([
      '2020年差1,000元',
      '1,000 yuan short in 2020',
    ]);
  });

  // “Over 7,000” of 8,000 yuan: 1,000 may be lacking, or less.
  test('of a figure that is only a bound is a bound', () => {
    expect(beside(scored({ verdict: 'notMet', gap: { value: 1000, low: null, high: 1000 } }))[1]).toBe(
      'at most 1,000 yuan short',
    );
    expect(beside(scored({ verdict: 'met', gap: { value: -400, low: null, high: -400 } }))[1]).toBe(
      'better than the target by at least 400 yuan',
    );
  });
});

test('bounds of what is ahead are as positive as its words', () => {
  const bounds = (gap: ScoredTarget['result']['gap'], gapUnit = 'yuan') =>
    [zh, en].map((edition) => plain(gapBounds(edition, scored({ gap, gapUnit }))));
  expect(bounds({ value: -400, low: -450, high: -350 })).toEqual(['350～450元', '350–450 yuan']);
  expect(bounds({ value: 400, low: 350, high: 450 })).toEqual(['350～450元', '350–450 yuan']);
  // 7.9 points ahead, to the place behind that of the words and no further.
  expect(bounds({ value: -7.93, low: -7.93869, high: -7.921 }, 'percentage-points')).toEqual([
    '7.92～7.94个百分点',
    '7.92–7.94 percentage points',
  ]);
});

// “About 300” counties can be 299.5 to 300.5: 344 are 44 more, and no half of a county.
test('there is no interval around what is counted one by one, nor around one number', () => {
  const counted = { gapUnit: 'persons' };
  expect(gapBounds(en, scored({ gap: { value: -44, low: -44.5, high: -43.5 }, ...counted }))).toBe('');
  expect(plain(gapBounds(en, scored({ gap: { value: 44, low: 42.5, high: 45.5 }, ...counted })))).toBe('43–45 people');
  expect(gapBounds(en, scored({ gap: exact(400) }))).toBe('');
});

test('a gap with an open side has no bounds beside it: its words say at least', () => {
  expect(gapBounds(en, scored({ gap: { value: -400, low: null, high: -400 } }))).toBe('');
});

describe('growth', () => {
  const growth = (gap: number) =>
    scored(
      { verdict: gap < 0 ? 'met' : 'notMet', gap: exact(gap), gapUnit: 'percentage-points', outcome: exact(8) },
      {
        ...{ rule: 'growthAbove', value: null, unit: 'percentage-points' },
        reference: { indicator: 'income', region: 'CN', dimensions: {} },
      },
    );

  test('says what it is held against, and no zero of a difference', () => {
    expect(plain(gapSentence(en, growth(-1.6)))).toBe(
      'income in P: growth 1.6 percentage points above that of CN in 2020',
    );
    expect(plain(gapSentence(zh, growth(0.5)))).toBe('Pincome2020年增速比CN低0.5个百分点');
    expect(plain(gapSentence(en, growth(0)))).toBe('income in P: the same growth as CN in 2020');
  });

  test('that is behind and yet basically in step is told as that', () => {
    const step = { ...growth(0.13), rule: 'growthAtLeast', qualifier: 'about' } as ScoredTarget;
    const near = { ...step, result: { ...step.result, verdict: 'met' as const, inputs: [] } };
    expect(plain(gapSentence(en, near))).toBe(
      'income in P: growth of 8.00% in 2020, within half a point of the rate it was to keep in step with',
    );
  });
});

// “About 8,000”, of which 7,600 is 400 short, and what rounds to 8,000 all the same.
test('what comes within a number that is only told roughly is told as within it', () => {
  const roughly = scored(
    { verdict: 'met', gap: exact(400) },
    { qualifier: 'about', aim: { value: 8000, low: 7500, high: 8500 } },
  );
  expect(plain(gapSentence(en, roughly))).toBe(
    'income in P: 7,000 yuan in 2020, within what “about 8,000 yuan” can mean',
  );
});
