import { describe, expect, test } from 'vitest';
import { scoredTarget } from './fixtures/target.ts';
import { exact } from './interval.ts';
import { atWeakestYear } from './weakest-year.ts';

const year = (period: string, gap: number) => ({
  ...{ period, verdict: gap > 0 ? ('notMet' as const) : ('met' as const) },
  ...{ gap: exact(gap), aim: exact(10), outcome: exact(10 - gap), inputs: [period] },
});
/** The last year is well beyond the target, the one before fell short of it. */
const history = [year('2018', -1), year('2019', 4), year('2020', -6)];
const last = { period: '2020', gap: exact(-6), outcome: exact(16), inputs: ['2020'] };
const scored = (deadline: string, facts = {}) => scoredTarget({ deadline, ...facts }, { ...last, history });

describe('a target for each year of a span', () => {
  test('is told by the year in which most remained', () => {
    expect(atWeakestYear(scored('2018/2020')).result).toMatchObject({
      ...{ period: '2019', gap: exact(4), outcome: exact(6), inputs: ['2019'] },
      history,
    });
  });

  test('by the year nearest to it where none fell short', () => {
    const met = scoredTarget({ deadline: '2018/2020' }, { ...last, history: [year('2018', -1), year('2020', -6)] });
    expect(atWeakestYear(met).result.period).toBe('2018');
  });
});

test('any other target is told by its last year', () => {
  expect(atWeakestYear(scored('2020')).result.period).toBe('2020');
  expect(atWeakestYear(scored('2018/2020', { rule: 'meanGrowthAtLeast' })).result.period).toBe('2020');
  expect(atWeakestYear(scoredTarget({ deadline: '2018/2020' }, { period: null })).result.period).toBeNull();
});
