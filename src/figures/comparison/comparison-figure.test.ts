import { expect, test } from 'vitest';
import { allWords } from '../../edition/all-words.ts';
import { makeEdition } from '../../edition/edition.ts';
import type { ComparisonChoice } from '../../record/comparison/choice.ts';
import { compareChoice } from '../../record/comparison/compared.ts';
import { defaultChoice, income, point, recordOf, urban } from '../../record/comparison/fixtures/compared.ts';
import { Ledger } from '../../record/ledger.ts';
import { finding } from './comparison-figure.ts';
import { measuredCell } from './measured-words.ts';
import { notes } from './notes.ts';
import { subtitle } from './subtitle.ts';

/** Disposable incomes per person (China Statistical Yearbook 2014 and 2021). */
const record = recordOf({
  [income.id]: {
    hebei: [point(2013, 9187.71), point(2020, 16467.04)],
    shanxi: [point(2013, 7949.47), point(2020, 13878.02)],
    beijing: [point(2013, 17101.18), point(2020, 30125.75)],
    china: [point(2013, 9429.59), point(2020, 17131.47)],
  },
  [urban.id]: {
    hebei: [point(2020, 37285.7)],
    shanxi: [point(2020, 34792.7)],
    beijing: [point(2020, 75601.5)],
    china: [point(2020, 43833.8)],
  },
});
const words = allWords([], record.data.units);
const english = makeEdition(record, words.en);
const both = [...defaultChoice.series, { indicator: urban.id, dimensions: {} }];

function say(more: Partial<ComparisonChoice>, edition = english) {
  const regions = ['hebei', 'shanxi', 'beijing', 'china'];
  const compared = compareChoice({ ...defaultChoice, regions, ...more }, edition.record);
  if (!compared) throw new Error('nothing to compare');
  return {
    title: finding(compared, edition).replaceAll('\u00a0', ' '),
    subtitle: subtitle(compared, edition),
    notes: notes(compared, edition),
  };
}

test.each<[Partial<ComparisonChoice>, string]>([
  [
    {},
    // In 2013 9,429.6 nationwide, 17,101.2 in Beijing, 7,949.5 in Shanxi.
    // 30,125.75 − 17,131.47 = 12,994.28; 17,131.47 − 13,878.02 = 3,253.45
    '农村居民人均可支配收入, 2020: of 3 province-level regions with data, ' +
      'beijing 12,994 yuan above the nation, shanxi 3,253 yuan below (2013: 7,672 and 1,480)',
  ],
  [{ regions: ['hebei'] }, '农村居民人均可支配收入 in hebei: 16,467 yuan in 2020'],
  // 30,125.75 ÷ 17,131.47 = 175.85 %; 13,878.02 ÷ 17,131.47 = 81.01 %
  [
    { measure: 'share' },
    '农村居民人均可支配收入, 2020: of 3 province-level regions with data, highest in beijing, ' +
      'at 175.9% of the level in china, lowest in shanxi, at 81.0%',
  ],
  // 17,131.47 − 13,878.02 = 3,253.45
  [
    { measure: 'gap' },
    '农村居民人均可支配收入, 2020: the gap to china was widest in shanxi, 3,253 yuan; 1 of 3 regions had none',
  ],
  // 17,131.47 − 16,467.04 = 664.43
  [
    { measure: 'gap', regions: ['hebei', 'shanxi'] },
    '农村居民人均可支配收入, 2020: of the 2 regions compared, the gap to china was widest in shanxi, 3,253 yuan, and narrowest in hebei, 664 yuan',
  ],
  [{ measure: 'gap', regions: ['beijing', 'china'] }, '农村居民人均可支配收入 in beijing: no gap to china in 2020'],
  // 16,467.04 ÷ 9,187.71 = 1.7923; 13,878.02 ÷ 7,949.47 = 1.7458; Beijing 1.7616; the nation is not ranked among its parts
  [
    { measure: 'index' },
    '农村居民人均可支配收入, 2020, with 2013 as 100: of 3 province-level regions with data, highest in hebei (179.2), lowest in shanxi (174.6)',
  ],
  [{ view: 'trend' }, '农村居民人均可支配收入 in hebei rose from 9,188 yuan in 2013 to 16,467 yuan in 2020'],
  [{ view: 'trend', measure: 'index' }, '农村居民人均可支配收入 in hebei: 179.2 in 2020, with 2013 as 100'],
  // 9,429.59 − 9,187.71 = 241.88
  [
    { view: 'trend', measure: 'gap' },
    '农村居民人均可支配收入 in hebei: the gap to china was 242 yuan in 2013 and 664 yuan in 2020',
  ],
  [{ view: 'dumbbell' }, '农村居民人均可支配收入: higher in 2020 than in 2013 in 3 of 3 regions'],
  // The gap of Hebei and Shanxi grew (242 → 664; 1,480 → 3,253); Beijing drew further ahead.
  [
    { view: 'dumbbell', measure: 'gap' },
    '农村居民人均可支配收入: in 1 of 3 regions the gap to china was smaller in 2020 than in 2013',
  ],
  [
    { view: 'dumbbell', series: both },
    '农村居民人均可支配收入 exceeded 农村居民人均可支配收入 in 3 of 3 regions in 2020',
  ],
  // Rural 96.1, 81.0 and 175.9 % of the nation, urban 85.1, 79.4 and 172.5 %.
  [
    { view: 'dumbbell', measure: 'share', series: both },
    '农村居民人均可支配收入 was higher than 农村居民人均可支配收入 relative to china in 0 of 3 regions in 2020',
  ],
  // Rural 664, 3,253 and −12,994 yuan short of the nation, urban 6,548, 9,041 and −31,768 yuan.
  [
    { view: 'dumbbell', measure: 'gap', series: both },
    'The gap to china was wider in 农村居民人均可支配收入 than in 农村居民人均可支配收入 in 2 of 3 regions in 2020',
  ],
  [
    { view: 'scatter', series: both },
    '2020: 2 of 3 regions were below the level in china in both 农村居民人均可支配收入 and 农村居民人均可支配收入',
  ],
  [{ regions: [] }, 'No comparable data for this choice'],
])('%j: %s', (more, sentence) => {
  expect(say(more).title).toBe(sentence);
});

test('a choice of regions does not read as if it were of all', () => {
  const chosen = ['hebei', 'shanxi', 'china'];
  expect(say({ regions: chosen }).title).toBe(
    '农村居民人均可支配收入, 2020: of the 2 regions compared, ' +
      'hebei 664 yuan below the nation, shanxi 3,253 yuan below (2013: 242 and 1,480)',
  );
  expect(say({ regions: chosen }, makeEdition(record, words['zh-Hans'])).title).toBe(
    '2020年农村居民人均可支配收入：所比较的2个地区中，hebei比全国低664 yuan，shanxi低3,253 yuan（2013年分别为242和1,480）',
  );
  expect(say({ view: 'scatter', measure: 'gap', series: both, regions: chosen }).title).toMatch(
    /^2020: of the 2 regions compared, /,
  );
  // 43,833.8 − 37,285.7 = 6,548.1
  expect(say({ view: 'scatter', measure: 'gap', series: both, regions: ['hebei', 'china'] }).title).toBe(
    '农村居民人均可支配收入 in hebei: a gap of 664 yuan to china in 2020 · 农村居民人均可支配收入 in hebei: a gap of 6,548 yuan to china in 2020',
  );
});

test('all provinces with a value need no word of how many, and none is named alone where several share the place', () => {
  const provinces = record.regionsOf('province').filter(({ macroRegion }) => macroRegion !== null);
  const all = recordOf({
    [income.id]: Object.fromEntries(provinces.map(({ id }, index) => [id, [point(2020, index < 2 ? 50 : 60 + index)]])),
  });
  const regions = provinces.map(({ id }) => id);
  const [one, two] = regions;
  expect(say({ regions }, makeEdition(all, words.en)).title).toContain(`lowest in ${one} and ${two} (50 yuan)`);
  expect(say({ regions }, makeEdition(all, words.en)).title).not.toContain('of the');
});

test('a value worked out from a bound is worded as a bound', () => {
  const open = recordOf({
    [income.id]: {
      hebei: [point(2020, 500, { value: null, low: 400, high: null, qualifier: 'over' })],
      shanxi: [point(2020, 500, { low: 500, high: null, qualifier: 'over' })],
      beijing: [point(2020, 500, { qualifier: 'about', low: 450, high: 550 })],
      china: [point(2020, 1000)],
    },
  });
  const edition = makeEdition(open, words.en);
  const choice = { ...defaultChoice, regions: ['hebei', 'shanxi', 'beijing'], measure: 'gap' as const };
  const rows = compareChoice(choice, open)?.rows ?? [];
  // What is known to be more than 400 or 500 lacks at most 600, less than 500 to 1,000.
  expect(rows.map((one) => measuredCell(edition, one, 'gap'))).toEqual(['≤ 600', 'under 500', 'about 500']);
});

test('a region counts as higher only where bounds decide it', () => {
  const vague = recordOf({
    [income.id]: {
      hebei: [point(2013, 500, { qualifier: 'about', low: 450, high: 550 }), point(2020, 520)],
      shanxi: [point(2013, 300), point(2020, 400, { qualifier: 'over', low: 400, high: null })],
    },
  });
  expect(say({ view: 'dumbbell', regions: ['hebei', 'shanxi'] }, makeEdition(vague, words.en)).title).toBe(
    '农村居民人均可支配收入: higher in 2020 than in 2013 in 1 of 2 regions',
  );
});

test('the same sentence in Chinese', () => {
  expect(say({ measure: 'gap' }, makeEdition(record, words['zh-Hans'])).title).toBe(
    '2020年农村居民人均可支配收入：3个地区中，shanxi与china的差距最大，为3,253 yuan；没有差距的有1个',
  );
});

test('the line under it names indicator, unit, measure and years, which a trend has on its axis', () => {
  expect(say({ view: 'trend', measure: 'gap' }).subtitle).toBe(
    '农村居民人均可支配收入 · Yuan · gap to china, positive where it remains · hebei · shanxi · beijing',
  );
  expect(say({}).subtitle).toBe('农村居民人均可支配收入 · Yuan · 2020');
});

test('who is not on record is named once, and what a view needs is said', () => {
  expect(say({ regions: ['hebei', 'taiwan', 'hainan'] }).notes).toEqual(['No data for 2020: taiwan, hainan']);
  expect(say({ view: 'trend', regions: ['hebei', 'taiwan'] }).notes).toEqual(['No data for 2013–2020: taiwan']);
  expect(say({ view: 'scatter' }).notes).toEqual(['A scatter needs a second indicator.']);
  expect(say({ regions: [] }).notes).toEqual(['Choose at least one region.']);
  expect(say({ series: both }).notes).toHaveLength(1);
});

test('a way is not told across a change of concept of its own region, and the change is told', () => {
  const revised = { dimensions: {}, period: '2017', text: { zh: '修订', en: 'revised in Hebei' }, regions: ['hebei'] };
  const data = recordOf({
    [income.id]: { hebei: [point(2016, 100), point(2018, 110), point(2020, 130)], shanxi: [point(2016, 50)] },
  }).data;
  const indicators = data.indicators.map((one) => (one.id === income.id ? { ...one, breaks: [revised] } : one));
  const apart = makeEdition(new Ledger({ ...data, indicators }), words.en);
  const shown = { view: 'trend', from: 2016, to: 2020 } as const;
  expect(say({ ...shown, regions: ['hebei'] }, apart).title).toBe(
    '农村居民人均可支配收入 in hebei rose from 110 yuan in 2018 to 130 yuan in 2020 (not comparable with data before 2017)',
  );
  expect(say({ ...shown, regions: ['hebei'] }, apart).notes).toContain('revised in Hebei');
  expect(say({ ...shown, regions: ['shanxi'] }, apart).notes).not.toContain('revised in Hebei');
});
