import { describe, expect, test } from 'vitest';
import type { ComparisonChoice } from './choice.ts';
import { defaultChoice, income, point, seriesOf, urban } from './fixtures/compared.ts';
import { type SettledChoice, shownRows } from './shown-rows.ts';

const figures = {
  hebei: [point(2013, 100), point(2014, 110), point(2016, 130)],
  shanxi: [point(2013, 50), point(2016, 60)],
  china: [point(2013, 200), point(2014, 220)],
};
const load = (indicator = income) => seriesOf(figures, indicator);
const settled = (more: Partial<ComparisonChoice>): SettledChoice => ({
  ...defaultChoice,
  regions: ['hebei', 'shanxi', 'taiwan'],
  ...more,
  from: more.from ?? 2013,
  to: more.to ?? 2016,
});
const show = (more: Partial<ComparisonChoice>, loaded = [load()]) =>
  shownRows(settled(more), loaded).map(({ region, year, result, absent }) => [region, year, result?.value ?? absent]);

test('a ranking shows one year, and says who is not on record', () => {
  expect(show({})).toEqual([
    ['hebei', 2016, 130],
    ['shanxi', 2016, 60],
    ['taiwan', 2016, 'notOnRecord'],
  ]);
});

test('a trend shows every year in which one of the regions has a figure, absences too', () => {
  expect(show({ view: 'trend', regions: ['hebei', 'shanxi'] })).toEqual([
    ['hebei', 2013, 100],
    ['hebei', 2014, 110],
    ['hebei', 2016, 130],
    ['shanxi', 2013, 50],
    ['shanxi', 2014, 'notOnRecord'],
    ['shanxi', 2016, 60],
  ]);
});

test('a year beyond the record is said to be absent, not replaced by another', () => {
  expect(show({ to: 2030, regions: ['hebei'] })).toEqual([['hebei', 2030, 'notOnRecord']]);
});

test('no region and no series give no rows', () => {
  expect(show({ regions: [] })).toEqual([]);
  expect(show({}, [])).toEqual([]);
});

describe('measures', () => {
  test('a share needs the reference in the same year', () => {
    expect(show({ view: 'trend', measure: 'share', regions: ['hebei'] })).toEqual([
      ['hebei', 2013, 50],
      ['hebei', 2014, 50],
      ['hebei', 2016, 'noReference'],
    ]);
  });

  test('a gap is what is missing to the reference', () => {
    expect(show({ measure: 'gap', to: 2014, regions: ['hebei', 'china'] })).toEqual([['hebei', 2014, 110]]);
    expect(show({ measure: 'gap', to: 2014, regions: ['china'] })).toEqual([['china', 2014, 0]]);
  });

  test('an index starts at 100, and needs the base year', () => {
    expect(show({ view: 'trend', measure: 'index', from: 2014, regions: ['hebei', 'shanxi'] })).toEqual([
      ['hebei', 2014, 100],
      ['hebei', 2016, 118.181818182],
      ['shanxi', 2014, 'notOnRecord'],
      ['shanxi', 2016, 'noBase'],
    ]);
  });
});

describe('changes of concept', () => {
  const said = { text: { zh: 'new', en: 'new' }, regions: [] };
  const broken = load({ ...income, breaks: [{ dimensions: {}, period: '2014', ...said }] });

  test('an index does not cross them', () => {
    expect(show({ view: 'trend', measure: 'index', regions: ['hebei'] }, [broken])).toEqual([
      ['hebei', 2013, 100],
      ['hebei', 2014, 'conceptChanged'],
      ['hebei', 2016, 'conceptChanged'],
    ]);
  });

  test('two years are not joined across them', () => {
    expect(show({ view: 'dumbbell', regions: ['hebei'] }, [broken])).toEqual([
      ['hebei', 2013, 'conceptChanged'],
      ['hebei', 2016, 130],
    ]);
  });

  test('one that touches only the parts leaves the whole alone', () => {
    const parts = load({
      ...income,
      breaks: [{ dimensions: { incomeSource: '*' }, period: '2014', ...said }],
    });
    expect(show({ view: 'dumbbell', regions: ['hebei'] }, [parts])[0]).toEqual(['hebei', 2013, 100]);
  });

  test('one of a single region leaves the others alone', () => {
    const apart = load({ ...income, breaks: [{ dimensions: {}, period: '2014', ...said, regions: ['hebei'] }] });
    const regions = ['hebei', 'shanxi'];
    expect(show({ view: 'dumbbell', regions }, [apart])).toEqual(
      show({ view: 'dumbbell', regions }, [load()]).map(([region, year, value]) =>
        region === 'hebei' && year === 2013 ? [region, year, 'conceptChanged'] : [region, year, value],
      ),
    );
  });
});

test('two series stand against each other in one year, and only where a view holds two', () => {
  const two = [load(), load(urban)];
  const series = two.map(({ choice }) => choice);
  expect(show({ view: 'scatter', series, regions: ['hebei'] }, two)).toEqual([
    ['hebei', 2016, 130],
    ['hebei', 2016, 130],
  ]);
  expect(show({ view: 'trend', series, regions: ['shanxi'] }, two)).toHaveLength(2);
  expect(show({ view: 'ranking', series, regions: ['shanxi'] }, two)).toHaveLength(1);
});
