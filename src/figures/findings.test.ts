import { range } from 'd3';
import { describe, expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { emptyRecord } from '../record/empty-record.ts';
import { observation } from '../record/fixtures/observation.ts';
import { Ledger, type RecordData } from '../record/ledger.ts';
import type { Indicator, Observation } from '../record/types.ts';
import { defineCoverage } from './coverage-figure.ts';
import type { MakeContent } from './figure.ts';
import type { FigureChoice } from './figure-choice.ts';
import { persons, yuan } from './fixtures/units.ts';
import { defineLatestBars } from './latest-bars-figure.ts';
import { defineLatestByYear } from './latest-by-year-figure.ts';
import { defineMap } from './map-figure.ts';
import { defineMultiples } from './multiples-figure.ts';
import { defineRanking } from './ranking-figure.ts';
import { defineSparkMap } from './spark-map-figure.ts';
import { definePartsStrip, defineProvinceStrip } from './strip-figure.ts';
import { defineTrend } from './trend-figure.ts';
import { defineYearlyBars } from './yearly-bars-figure.ts';

const text = (zh: string, en = zh) => ({ zh, en });
const units = [yuan, persons];
const words = allWords([], units);

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
const place = (id: string, level: string, parent: string | null, macroRegion: string | null, name = text(id)) =>
  ({
    ...{ id, slug: id.toLowerCase(), level, parent, macroRegion, name, shortName: name },
    ...{ code: null, abbreviation: null, tile: level === 'province' ? { column: 0, row: 0 } : null, note: null },
  }) as RecordData['regions'][number];
const regions = [
  place('CN', 'nation', null, null, text('全国', 'China')),
  place('east', 'macroRegion', 'CN', null, text('东部', 'East')),
  place('west', 'macroRegion', 'CN', null, text('西部', 'West')),
  ...NAMES.map((name, index) =>
    place(`P${index}`, 'province', 'CN', index < 5 ? 'east' : 'west', text(name, `P${index}`)),
  ),
  ...[1, 2, 3].map((index) => place(`C${index}`, 'prefecture', 'P0', null, text(`市${index}`, `C${index}`))),
];

const ledgerOf = (observations: readonly Observation[], indicator: Partial<Indicator> = {}) =>
  new Ledger({
    ...emptyRecord,
    regions,
    units,
    observations,
    indicators: [
      {
        ...{ id: 'income', theme: 'incomes', dataset: 'incomes', name: text('收入', 'Income'), definition: text('') },
        ...{ caution: text(''), unit: 'yuan', decimals: 0, direction: 'higher', flow: false, dimensions: [] },
        ...{ min: null, max: null, breaks: [], ...indicator },
      } as Indicator,
    ],
    release: {} as RecordData['release'],
  });

/** Figures of provinces in their order: one list per year. */
const provinces = (years: Readonly<Record<string, readonly number[]>>, more: Partial<Observation> = {}) =>
  Object.entries(years).flatMap(([period, values]) =>
    values.map((value, index) => observation({ region: `P${index}`, period, value, ...more })),
  );
const of = (region: string, values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([period, value]) => observation({ region, period, value }));
/** A figure about the income of the nation. */
const income: FigureChoice = {
  ...{ id: 'figure', kind: 'trend', page: '/', series: [{ indicator: 'income', dimensions: {} }], region: 'CN' },
  ...{ level: null, others: [], codes: null, theme: null, year: null, from: null, target: null, named: [] },
  ...{ title: null, subtitle: null, labels: [], groups: [], remarks: [] },
};
const titles = (ledger: Ledger, make: MakeContent | null) => {
  const made = (id: 'zh-Hans' | 'en') => make?.(makeEdition(ledger, words[id])).title.replaceAll('\u00a0', ' ');
  return [made('zh-Hans'), made('en')];
};

const TEN = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const UP = TEN.map((value) => value + 5);

describe('small multiples', () => {
  test('say that all rose, and where most', () => {
    const ledger = ledgerOf(provinces({ 2013: TEN, 2020: [...UP.slice(0, 9), 190] }));
    expect(titles(ledger, defineMultiples(ledger, income))).toEqual([
      '2013—2020年，10个省级地区收入全部上升，上升最多的是癸（由100元到190元）',
      'Income rose in all 10 province-level regions from 2013 to 2020, most in P9 (from 100 yuan to 190 yuan)',
    ]);
  });

  test('say how many fell where most fell', () => {
    const ledger = ledgerOf(provinces({ 2013: UP, 2020: [16, ...TEN.slice(1, 9), 50] }));
    expect(titles(ledger, defineMultiples(ledger, income))[1]).toBe(
      'Income fell in 9 of 10 province-level regions from 2013 to 2020, most in P9 (from 105 yuan to 50 yuan)',
    );
  });

  test('say that nothing changed', () => {
    const ledger = ledgerOf(provinces({ 2013: TEN, 2020: TEN }));
    expect(titles(ledger, defineMultiples(ledger, income))[1]).toBe(
      'Income did not clearly change in any of 10 province-level regions',
    );
  });

  test('compare no years across a change of concept', () => {
    const breaks = [{ dimensions: {}, period: '2014', text: text('新口径'), regions: [] }];
    const ledger = ledgerOf(provinces({ 2013: TEN, 2014: UP, 2020: [...UP.slice(0, 9), 120] }), { breaks });
    expect(titles(ledger, defineMultiples(ledger, income))[1]).toBe(
      'Income rose in 1 of 10 province-level regions from 2014 to 2020, most in P9 (from 105 yuan to 120 yuan)',
    );
    const apart = ledgerOf(provinces({ 2013: TEN, 2014: UP }), { breaks });
    expect(defineMultiples(apart, income)).toBeNull();
  });

  test('leave out a province whose own concept changed in between', () => {
    const breaks = [{ dimensions: {}, period: '2015', text: text('修订'), regions: ['P1'] }];
    // Apart from P1, those at both ends rose by 10, all others by 5.
    const ledger = ledgerOf(provinces({ 2013: TEN, 2020: [20, ...UP.slice(1, 9), 110] }), { breaks });
    expect(titles(ledger, defineMultiples(ledger, income))).toEqual([
      '2013—2020年，有可比数据的9个省级地区收入全部上升，上升最多的是癸（由100元到110元）和甲（由10元到20元）',
      'Income rose in all 9 province-level regions with comparable data from 2013 to 2020, ' +
        'most in P9 (from 100 yuan to 110 yuan) and P0 (from 10 yuan to 20 yuan)',
    ]);
  });

  test('leave out a province whose value says itself that its concept changed', () => {
    const marked = provinces({ 2013: TEN, 2020: [20, ...UP.slice(1)] }).map((one) =>
      one.region === 'P1' && one.period === '2020' ? { ...one, status: 'break' as const } : one,
    );
    const ledger = ledgerOf(marked);
    expect(titles(ledger, defineMultiples(ledger, income))[1]).toContain(
      'in all 9 province-level regions with comparable',
    );
  });

  test('take the two years that most provinces have', () => {
    const ledger = ledgerOf([
      ...provinces({ 2018: TEN, 2019: UP.slice(0, 8) }),
      ...['P8', 'P9'].flatMap((region) => of(region, { 2020: 400, 2021: 401 })),
    ]);
    expect(titles(ledger, defineMultiples(ledger, income))[1]).toMatch(
      /^Income rose in all 8 province-level regions with comparable data from 2018 to 2019, most in 8 regions, among them /,
    );
  });

  test('are not made of fewer than eight provinces or of one year', () => {
    const few = ledgerOf(provinces({ 2013: TEN.slice(0, 7), 2020: UP.slice(0, 7) }));
    expect(defineMultiples(few, income)).toBeNull();
    const one = ledgerOf(provinces({ 2013: TEN }));
    expect(defineMultiples(one, income)).toBeNull();
  });
});

test('the map of lines says who grew fastest and slowest, and the nation', () => {
  const last = [30, ...TEN.slice(1, 9).map((value) => value * 2), 150];
  const ledger = ledgerOf([...provinces({ 2013: TEN, 2020: last }), ...of('CN', { 2013: 40, 2020: 73 })]);
  expect(titles(ledger, defineSparkMap(ledger, income))).toEqual([
    '2013—2020年收入：甲增长最快，为2013年的3.00倍；癸最慢，为1.50倍；全国为1.83倍',
    'Income, 2013–2020: rose most in P0, to 3.00 times the 2013 level, least in P9, to 1.50 times; nationwide to 1.83 times',
  ]);
});

test('the map of lines says of how many, names the tied, and where not all grew it says where they did', () => {
  const title = (first: readonly number[], last: readonly number[]) => {
    const ledger = ledgerOf(provinces({ 2013: first, 2020: last }));
    return titles(ledger, defineSparkMap(ledger, income))[1];
  };
  const twice = TEN.map((value) => value * 2);
  expect(title(TEN.slice(0, 9), [30, 60, ...twice.slice(2, 8), 99])).toBe(
    'Income, 2013–2020: of 9 province-level regions with comparable data, rose most in P0 and P1, ' +
      'to 3.00 times the 2013 level, least in P8, to 1.10 times',
  );
  expect(title(TEN, [30, ...twice.slice(1, 9), 90])).toBe(
    // P0 and P1 both rose by 20: no one place is the least.
    'Income rose in 9 of 10 province-level regions from 2013 to 2020, most in P8 (from 90 yuan to 180 yuan)',
  );
  expect(title(TEN, twice)).toBe(
    'Income rose in all 10 province-level regions from 2013 to 2020, most in P9 (from 100 yuan to 200 yuan), ' +
      'least in P0 (from 10 yuan to 20 yuan)',
  );
});

describe('strips', () => {
  test('name the macro-region whose provinces lie furthest apart', () => {
    const ledger = ledgerOf(provinces({ 2020: [10, 12, 14, 16, 90, 20, 21, 22, 23, 24] }));
    expect(titles(ledger, defineProvinceStrip(ledger, income))).toEqual([
      '2020年收入：东部各省相差最大，甲为10元，戊为90元',
      'Income, 2020: provinces furthest apart in the East region, from 10 yuan in P0 to 90 yuan in P4',
    ]);
  });

  test('take the year with most parts, and say how many there are', () => {
    const figures = ['C1', 'C2', 'C3'].flatMap((id, index) =>
      of(id, { 2018: 10 + index, ...(index < 2 ? { 2019: 5 } : {}) }),
    );
    const ledger = ledgerOf(figures);
    expect(titles(ledger, definePartsStrip(ledger, { ...income, region: 'P0' }))).toEqual([
      '2018年收入：甲有数据的3地中，市3最高，为12元；市1最低，为10元',
      'Income, 2018: of the 3 places in P0 with data, highest in C3 (12 yuan), lowest in C1 (10 yuan)',
    ]);
  });

  test('say of how many, where these were counted', () => {
    const figures = ['C1', 'C2', 'C3'].flatMap((id, index) => of(id, { 2018: 10 + index }));
    const counted = { region: 'P0', level: 'prefecture', count: 14 } as const;
    const ledger = new Ledger({ ...ledgerOf(figures).data, divisionCounts: [counted] });
    const make = definePartsStrip(ledger, { ...income, region: 'P0' });
    expect(titles(ledger, make)).toEqual([
      '2018年收入：甲有数据的3地（共14地）中，市3最高，为12元；市1最低，为10元',
      'Income, 2018: of the 3 places with data, out of 14 in P0, highest in C3 (12 yuan), lowest in C1 (10 yuan)',
    ]);
    expect(make?.(makeEdition(ledger, words.en)).remarks[0]).toContain('how many of how many');
  });

  test('need not say of how many where all have data', () => {
    const figures = ['C1', 'C2', 'C3'].flatMap((id, index) => of(id, { 2018: 10 + index }));
    const counted = { region: 'P0', level: 'prefecture', count: 3 } as const;
    const ledger = new Ledger({ ...ledgerOf(figures).data, divisionCounts: [counted] });
    expect(titles(ledger, definePartsStrip(ledger, { ...income, region: 'P0' }))).toEqual([
      '2018年收入：甲3地中，市3最高，为12元；市1最低，为10元',
      'Income, 2018: of the 3 places in P0, highest in C3 (12 yuan), lowest in C1 (10 yuan)',
    ]);
  });

  test('hold no macro-regions against each other while provinces have no data', () => {
    const nine = ledgerOf(provinces({ 2020: [10, 12, 14, 16, 90, 20, 21, 22, 23] }));
    const made = defineProvinceStrip(nine, income);
    expect(titles(nine, made)).toEqual([
      '2020年收入：有数据的9个省级地区中，戊最高，为90元；甲最低，为10元',
      'Income, 2020: of 9 province-level regions with data, highest in P4 (90 yuan), lowest in P0 (10 yuan)',
    ]);
    const { drawing } = made?.(makeEdition(nine, words.en)) ?? {};
    expect(drawing?.kind === 'strip' && drawing.input.rows.map(({ label }) => label)).toEqual([
      'East (5 of 5)',
      'West (4 of 5)',
    ]);
  });

  test('are not made of two parts, nor of totals that only tell size', () => {
    const two = ledgerOf([...of('C1', { 2018: 1 }), ...of('C2', { 2018: 2 })]);
    expect(definePartsStrip(two, { ...income, region: 'P0' })).toBeNull();
    const people = ledgerOf(provinces({ 2020: TEN }), { unit: 'persons' });
    expect(defineProvinceStrip(people, income)).toBeNull();
  });

  /** A record with counties too, so many in each of so many prefectures of the first province, each with a value. */
  const withCounties = (prefectures: number, counties: number) => {
    const around = range(prefectures).map((at) => place(`A${at}`, 'prefecture', 'P0', null));
    const within = around.flatMap(({ id }) => range(counties).map((at) => place(`${id}-${at}`, 'county', id, null)));
    const told = [...around, ...within].flatMap(({ id }, at) => of(id, { 2018: at + 1 }));
    return new Ledger({ ...ledgerOf(told).data, regions: [...regions, ...around, ...within] });
  };

  test('find what is a part and a whole by the first of its rows', () => {
    // Rows: A0, A1, A2 as parts of the province, then A0 again with its own three counties, and so on.
    const ledger = withCounties(3, 3);
    const made = definePartsStrip(ledger, { ...income, region: 'P0' })?.(makeEdition(ledger, words.en));
    const rows = made?.drawing.kind === 'strip' ? made.drawing.input.rows : [];
    expect(rows[0]?.dots.map(({ tableRow }) => tableRow)).toEqual([0, 1, 2]);
    expect(rows.slice(1).map(({ own }) => own?.tableRow)).toEqual([0, 1, 2]);
    expect(rows[2]?.dots.map(({ tableRow }) => tableRow)).toEqual([8, 9, 10]);
  });

  test('are not made of more wholes than can be read below each other', () => {
    const choice = { ...income, level: 'prefecture' } as const;
    expect(definePartsStrip(withCounties(40, 3), choice)).not.toBeNull();
    expect(definePartsStrip(withCounties(41, 3), choice)).toBeNull();
  });

  test('draw a figure with a mark as an open dot and say so', () => {
    const remark = (values: readonly Observation[]) =>
      defineProvinceStrip(ledgerOf(values), income)?.(makeEdition(ledgerOf(values), words.en)).remarks.at(-1);
    const said = 'Open dots are values with a mark, given in the table.';
    const copied = provinces({ 2020: TEN }, { tier: 'C' });
    expect(remark([...provinces({ 2020: TEN }).slice(1), ...copied.slice(0, 1)])).toContain(said);
    // Said of all values by the key, the mark stands at none.
    expect(remark(copied)).not.toContain(said);
  });
});

describe('coverage', () => {
  const title = (observations: readonly Observation[]) => {
    const ledger = ledgerOf(observations);
    return titles(ledger, defineCoverage(ledger, income))[1];
  };

  test('says how many provinces are complete', () => {
    const figures = provinces({ 2013: TEN, 2014: TEN.slice(0, 4) });
    expect(title(figures)).toBe(
      'Income: data for 10 of 10 province-level regions, for 4 of them in every year from 2013 to 2014',
    );
  });

  test('says how far the fullest comes where none is complete', () => {
    const figures = [...provinces({ 2013: [1, 2], 2015: [1] }), ...of('CN', { 2013: 1, 2016: 1 })];
    expect(title(figures)).toBe(
      'Income: data for 2 of 10 province-level regions between 2013 and 2016, for at most 2 of 4 years',
    );
  });

  test('says where no province has a figure', () => {
    expect(title(of('CN', { 2013: 1, 2016: 1 }))).toBe(
      'Income: no data for any province-level region from 2013 to 2016',
    );
  });

  test('keeps to one year where there is one', () => {
    expect(title(provinces({ 2013: [1, 2] }))).toBe('Income: data for 2 of 10 province-level regions in 2013');
  });

  test('is not made of a single figure', () => {
    expect(defineCoverage(ledgerOf(of('CN', { 2013: 1 })), income)).toBeNull();
  });
});

test('a map without a national figure says who is highest and lowest', () => {
  const ledger = ledgerOf(provinces({ 2020: TEN }));
  expect(titles(ledger, defineMap(ledger, income))).toEqual([
    '2020年收入：癸最高，为100元；甲最低，为10元',
    'Income, 2020: highest in P9 (100 yuan), lowest in P0 (10 yuan)',
  ]);
});

describe('the distance from the nation', () => {
  // The last province 100 − 60 above, the first 60 − 10 below; in 2013 105 − 70 above, 70 − 15 below.
  const both = [...provinces({ 2013: UP, 2020: TEN }), ...of('CN', { 2013: 70, 2020: 60 })];

  test('stands in a ranking at both ends, now and in the first year', () => {
    const ledger = ledgerOf(both);
    expect(titles(ledger, defineRanking(ledger, income))).toEqual([
      '2020年收入：癸比全国高40元，甲低50元（2013年分别为35和55）',
      'Income, 2020: P9 40 yuan above the nation, P0 50 yuan below (2013: 35 and 55)',
    ]);
  });

  test('stands in a map for the furthest, with how many are on its side', () => {
    const ledger = ledgerOf(both);
    // 10 to 50 are below 60; 60 itself is not.
    expect(titles(ledger, defineMap(ledger, income))).toEqual([
      '2020年收入：10个省级地区中5个低于全国，甲相差最多，低50元（2013年为55）',
      'Income, 2020: 5 of 10 province-level regions below the nation, P0 furthest, by 50 yuan (2013: 55)',
    ]);
    const lower = ledgerOf(both, { direction: 'lower' });
    expect(titles(lower, defineMap(lower, income))[1]).toBe(
      'Income, 2020: 4 of 10 province-level regions above the nation, P9 furthest, by 40 yuan (2013: 35)',
    );
  });

  test('of a first year across a change of concept, of several at one place, or of growth is not told', () => {
    const breaks = [{ dimensions: {}, period: '2015', text: text('新口径'), regions: ['CN'] }];
    const broken = ledgerOf(both, { breaks });
    const said = 'Income, 2020: P9 40 yuan above the nation, P0 50 yuan below';
    expect(titles(broken, defineRanking(broken, income))[1]).toBe(said);
    const flow = ledgerOf(both, { flow: true });
    expect(titles(flow, defineRanking(flow, income))[1]).toBe(said);
    const tied = ledgerOf([
      ...provinces({ 2013: UP, 2020: [10, 10, ...TEN.slice(2)] }),
      ...of('CN', { 2013: 70, 2020: 60 }),
    ]);
    expect(titles(tied, defineRanking(tied, income))[1]).toBe(
      'Income, 2020: P9 40 yuan above the nation, P0 and P1 50 yuan below',
    );
  });

  test('names the side of the first year where it was the other one', () => {
    const ledger = ledgerOf([...provinces({ 2013: TEN, 2020: TEN }), ...of('CN', { 2013: 5, 2020: 60 })]);
    expect(titles(ledger, defineRanking(ledger, income))[1]).toBe(
      'Income, 2020: P9 40 yuan above the nation, P0 50 yuan below (2013: 95 and 5 above)',
    );
  });

  test('is open where a value is only a bound, and left out where it does not decide the side', () => {
    const end = (low: number) =>
      ledgerOf([
        ...of('P0', { 2013: 15 }),
        observation({ region: 'P0', period: '2020', value: low, low, high: null, qualifier: 'over' }),
        ...of('CN', { 2013: 20, 2020: 60 }),
      ]);
    const trend = { ...income, region: 'P0', others: ['CN'] };
    const [above, open] = [end(70), end(50)];
    expect(titles(above, defineTrend(above, trend))[1]).toBe(
      'Income in P0: 5 yuan below the nation in 2013, over 10 yuan above in 2020',
    );
    expect(titles(open, defineTrend(open, trend))[1]).toBe(
      'Income in P0 rose from 15 yuan in 2013 to over 50 yuan in 2020',
    );
  });

  test('is the finding of a trend with the nation alone beside it', () => {
    const ledger = ledgerOf(both);
    const title = (others: readonly string[]) =>
      titles(ledger, defineTrend(ledger, { ...income, region: 'P0', others }));
    expect(title(['CN'])).toEqual([
      '甲收入：2013年比全国低55元，2020年低50元',
      'Income in P0: 55 yuan below the nation in 2013, 50 yuan below in 2020',
    ]);
    expect(title(['CN', 'P1'])[1]).toBe('Income in P0 fell from 15 yuan in 2013 to 10 yuan in 2020');
    expect(title([])[1]).toBe('Income in P0 fell from 15 yuan in 2013 to 10 yuan in 2020');
  });
});

describe('the highest and the lowest', () => {
  const title = (values: readonly number[]) => {
    const ledger = ledgerOf(provinces({ 2020: values }));
    return titles(ledger, defineMap(ledger, income));
  };

  test('are those of the provinces with data, where others have none', () => {
    expect(title(TEN.slice(0, 8))).toEqual([
      '2020年收入：有数据的8个省级地区中，辛最高，为80元；甲最低，为10元',
      'Income, 2020: of 8 province-level regions with data, highest in P7 (80 yuan), lowest in P0 (10 yuan)',
    ]);
  });

  test('are all that are shown alike, of many some', () => {
    expect(title([10, 10, 30, 40, 50, 60, 70, 100.4, 100, 100])).toEqual([
      '2020年收入：辛、壬和癸最高，为100元；甲和乙最低，为10元',
      'Income, 2020: highest in P7, P8 and P9 (100 yuan), lowest in P0 and P1 (10 yuan)',
    ]);
    expect(title([10, 10, 10, 10, 50, 60, 70, 80, 90, 100])[0]).toBe(
      '2020年收入：癸最高，为100元；甲、乙、丙等4个地区最低，为10元',
    );
    expect(title([10, 10, 10, 10, 50, 60, 70, 80, 90, 100])[1]).toContain(
      'lowest in 4 regions, among them P0, P1, P2 (10 yuan)',
    );
  });

  test('are not told apart where all are alike', () => {
    expect(title(TEN.map(() => 7))).toEqual([
      '2020年收入：10个省级地区都是7元',
      'Income, 2020: 7 yuan in all 10 province-level regions',
    ]);
  });
});

describe('the trend of a flow', () => {
  const title = (values: Readonly<Record<string, number>>) => {
    const ledger = ledgerOf(of('CN', values), { flow: true });
    return titles(ledger, defineTrend(ledger, income));
  };

  test('says whether the latest is the highest or the lowest of four or more', () => {
    expect(title({ 2010: 4, 2011: 3, 2012: 5, 2013: 6 })[1]).toBe(
      'Income in China: 6 yuan in 2013, the highest of the years with data since 2010',
    );
    expect(title({ 2010: 4, 2011: 3, 2012: 5, 2013: 2 })[0]).toBe(
      '全国收入：2013年为2元，是2010年以来有数据各年中最低的',
    );
  });

  test('else names both ends', () => {
    expect(title({ 2010: 4, 2011: 3, 2012: 9, 2013: 5 })[1]).toBe(
      'Income in China: 5 yuan in 2013; of the years with data since 2010, highest in 2012 (9 yuan), lowest in 2011 (3 yuan)',
    );
  });

  test('names every year that is as high or as low', () => {
    expect(title({ 2010: 4, 2011: 3, 2012: 9, 2013: 9, 2014: 3 })).toEqual([
      '全国收入：2014年为3元；2010年以来有数据的年份中，2012和2013年最高，为9元，2011和2014年最低，为3元',
      'Income in China: 3 yuan in 2014; of the years with data since 2010, ' +
        'highest in 2012 and 2013 (9 yuan), lowest in 2011 and 2014 (3 yuan)',
    ]);
  });

  test('with few years only sets the latest beside the one before', () => {
    expect(title({ 2012: 9, 2013: 5 })).toEqual([
      '全国收入：2013年为5元，2012年为9元',
      'Income in China: 5 yuan in 2013, after 9 yuan in 2012',
    ]);
  });
});

describe('the way of a series', () => {
  const title = (observations: readonly Observation[], more: Partial<Indicator> = {}) => {
    const ledger = ledgerOf(observations, more);
    return titles(ledger, defineTrend(ledger, income));
  };
  const breaks = [{ dimensions: {}, period: '2014', text: text('新口径'), regions: [] }];

  test('begins where its concept does, and says so', () => {
    // Rural poverty line of China in yuan: 2,300 in 2010 and 2,736 in 2013 for net income, later for disposable income.
    const line = of('CN', { 2010: 2300, 2013: 2736, 2014: 2800, 2016: 2952 });
    expect(title(line, { breaks })).toEqual([
      '全国收入由2014年的2,800元升至2016年的2,952元（与2014年以前的数据不可比）',
      'Income in China rose from 2,800 yuan in 2014 to 2,952 yuan in 2016 (not comparable with data before 2014)',
    ]);
    expect(title(line.slice(0, 3), { breaks })[1]).toBe(
      'Income in China: 2,800 yuan in 2014 (not comparable with data before 2014)',
    );
    expect(title(line.slice(2), { breaks })[1]).not.toContain('comparable');
    expect(title(line, { breaks, flow: true })[1]).toBe(
      'Income in China: 2,952 yuan in 2016, after 2,800 yuan in 2014 (not comparable with data before 2014)',
    );
  });

  test('begins at a value that is marked as a break', () => {
    // Rural disposable income of poor areas: the value of 2017 carries the mark.
    const series = of('CN', { 2016: 8452, 2017: 9377, 2020: 12588 }).map((one) =>
      one.period === '2017' ? { ...one, status: 'break' as const } : one,
    );
    expect(title(series)[1]).toBe(
      'Income in China rose from 9,377 yuan in 2017 to 12,588 yuan in 2020 (not comparable with data before 2017)',
    );
  });

  test('is left open where bounds do not decide it', () => {
    // Share of monitored people whose risk was removed: nearly 70 in 2021, over 60 in 2023.
    const nearly = observation({ region: 'CN', period: '2021', value: 70, low: null, high: 70, qualifier: 'nearly' });
    const over = observation({ region: 'CN', period: '2023', value: 60, low: 60, high: null, qualifier: 'over' });
    expect(title([nearly, over])).toEqual([
      '全国收入：2021年近70元，2023年超过60元',
      'Income in China was nearly 70 yuan in 2021 and over 60 yuan in 2023',
    ]);
    const exact = observation({ region: 'CN', period: '2021', value: 55, low: 54.5, high: 55.5 });
    expect(title([exact, over])[1]).toBe('Income in China rose from 55 yuan in 2021 to over 60 yuan in 2023');
    const same = observation({ ...over, period: '2021' });
    expect(title([same, over])[1]).toBe('Income in China was over 60 yuan in both 2021 and 2023');
  });

  test('of a flow is not the highest where a bound leaves that open', () => {
    const over = observation({ region: 'CN', period: '2025', value: 3200, low: 3200, high: null, qualifier: 'over' });
    const years = of('CN', { 2020: 3019, 2021: 3145, 2022: 3278, 2023: 3397 });
    expect(title([...years, over], { flow: true })[1]).toBe(
      'Income in China: over 3,200 yuan in 2025, after 3,397 yuan in 2023',
    );
  });
});

test('bars name all regions, and all years, that share the first place', () => {
  const latest = ledgerOf(provinces({ 2019: [90, 90, 40] }));
  const inTowns = { ...income, level: 'province', title: 'finding.inTowns', labels: ['strip.row'] } as const;
  expect(titles(latest, defineLatestBars(latest, inTowns))).toEqual([
    '有数据的3个省中，甲和乙城镇安置比例最高，为90元；丙最低，为40元',
    'Of 3 provinces with data, P0 and P1 resettled the largest share in towns, 90 yuan, and P2 the smallest, 40 yuan',
  ]);
  const yearly = ledgerOf(of('CN', { 2017: 125, 2018: 283, 2019: 283 }));
  expect(titles(yearly, defineYearlyBars(yearly, { ...income, title: 'finding.batches' }))[1]).toBe(
    '691 poor counties were removed from the list in 2017–2019; the batch of 2018 and 2019 was the largest, with 283',
  );
});

test('bars by year without a title of their own say which way they went', () => {
  // Net income of relocated people: 4,221 yuan in 2016, 13,615 in 2022.
  const title = (values: Readonly<Record<string, number>>) => {
    const ledger = ledgerOf(of('CN', values));
    return titles(ledger, defineYearlyBars(ledger, income))[1];
  };
  expect(title({ 2016: 4221, 2022: 13615 })).toBe(
    'Income in China rose from 4,221 yuan in 2016 to 13,615 yuan in 2022',
  );
  expect(title({ 2016: 13615, 2022: 4221 })).toContain('Income in China fell from');
});

test('a region that is drawn beside itself is drawn once', () => {
  const ledger = ledgerOf(of('CN', { 2017: 894, 2018: 994 }), { flow: true });
  expect(titles(ledger, defineTrend(ledger, { ...income, others: ['CN'] }))[1]).toBe(
    'Income in China: 994 yuan in 2018, after 894 yuan in 2017',
  );
});

describe('the newest figures by year', () => {
  const newer = [
    observation({ region: 'P1', period: '2023', value: 31 }),
    observation({ region: 'P0', period: '2023', value: 12 }),
    observation({ region: 'P4', period: '2021', value: 52, tier: 'C' }),
  ];
  const nation = of('CN', { 2020: 50, 2023: 60 });
  const ledger = ledgerOf([...provinces({ 2020: TEN }), ...newer, ...nation]);
  const edition = (id: 'zh-Hans' | 'en') => makeEdition(ledger, words[id]);

  test('say how many are newer than the ranking', () => {
    expect(titles(ledger, defineLatestByYear(ledger, income))).toEqual([
      '收入：有数据的10个省级地区中，3个有晚于2020年的数据，最晚到2023年',
      'Income: of 10 provinces with data, 3 have data later than 2020, the latest for 2023',
    ]);
  });

  test('stand below their years, newest first, in the order of the catalog, with the nation of that year', () => {
    const { drawing, observations } = defineLatestByYear(ledger, income)?.(edition('en')) ?? {};
    const groups = drawing?.kind === 'grouped-bars' ? drawing.input.groups : [];
    expect(
      groups.map(({ heading, subject, reference }) => [heading.replaceAll('\u00a0', ' '), subject, reference]),
    ).toEqual([
      ['2023, later than the ranking of 2020 · China 60 yuan', true, 60],
      ['2021, later than the ranking of 2020', true, undefined],
      ['2020 · China 50 yuan', false, 50],
    ]);
    expect(groups.map(({ items }) => items.map(({ id }) => id))).toEqual([
      ['P0', 'P1'],
      ['P4'],
      ['P2', 'P3', 'P5', 'P6', 'P7', 'P8', 'P9'],
    ]);
    expect(groups[1]?.items[0]?.mark).toBe('C');
    expect(observations?.map(({ period }) => period).slice(0, 4)).toEqual(['2023', '2023', '2021', '2020']);
  });

  test('are not told where hardly any is newer, or where there is no ranking', () => {
    const two = ledgerOf([...provinces({ 2020: TEN }), ...newer.slice(1)]);
    expect(defineLatestByYear(two, income)).toBeNull();
    const none = ledgerOf([...provinces({ 2020: TEN.slice(0, 3) }), ...newer]);
    expect(defineLatestByYear(none, income)).toBeNull();
  });

  test('let the ranking say where it ends, and only then', () => {
    const remarks = (one: Ledger) => defineRanking(one, income)?.(makeEdition(one, words.en)).remarks;
    expect(remarks(ledger)?.at(-1)).toMatch(/^2020 is the last year .*; 3 of them have later data, up to 2023\.$/);
    expect(remarks(ledgerOf(provinces({ 2020: TEN })))).toEqual([]);
  });
});
