import { divide, exact, multiply, power, subtract } from '../interval.ts';
import { yearOf } from '../period.ts';
import type { Observation } from '../types.ts';
import type { GrowthSeries, YearlyGrowth } from './growth-in.ts';
import { printedGrowth } from './growth-in.ts';
import { pace } from './pace.ts';

/**
 * Mean growth a year from one year to another, both included, in percent: ((level of the last ÷ level of the year before the
 * first)^(1 ÷ years) − 1) × 100. Where a change of concept lies between or a level is missing, the printed rates of all
 * years are chained instead: ((1 + r₁ ÷ 100) × … × (1 + rₙ ÷ 100))^(1 ÷ n).
 */
export function meanGrowth(series: GrowthSeries, from: number, to: number): YearlyGrowth | undefined {
  return ofLevels(series, from, to) ?? ofRates(series, from, to);
}

function ofLevels({ levels, breaks }: GrowthSeries, from: number, to: number): YearlyGrowth | undefined {
  const at = (year: number) => levels.find(({ period }) => period === String(year));
  const [start, end] = [at(from - 1), at(to)];
  const isBetween = (period: string) => yearOf(period) >= from && yearOf(period) <= to;
  const broken = breaks.some(isBetween) || levels.some(({ period, status }) => status === 'break' && isBetween(period));
  if (!start || !end || broken || (start.low ?? 0) <= 0 || (end.low ?? 0) <= 0) return undefined;
  return { growth: pace(start, end, to - from + 1, 'compound'), inputs: [start, end] };
}

function ofRates(series: GrowthSeries, from: number, to: number): YearlyGrowth | undefined {
  const years = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  const rates = years.flatMap((year) => printedGrowth(series, year) ?? []);
  if (rates.length < years.length) return undefined;
  const factors = rates.map(({ growth }) => divide(subtract(growth, exact(-100)), exact(100)));
  const whole = factors.reduce(multiply, exact(1));
  const mean = multiply(subtract(power(whole, 1 / years.length), exact(1)), exact(100));
  return { growth: mean, inputs: rates.flatMap(({ inputs }): readonly Observation[] => inputs) };
}
