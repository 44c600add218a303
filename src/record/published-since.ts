import { sort } from 'd3';
import { isGrowthRule } from './gap/level-rule.ts';
import type { Statement } from './gap/target-context.ts';
import type { Ledger, ScoredTarget } from './ledger.ts';
import { lastDay, yearOf } from './period.ts';
import { codesKey } from './series-key.ts';
import type { Observation } from './types.ts';

/** Something published on a target after it was set, or shortly before: a figure or a statement. */
export interface Published {
  readonly period: string;
  readonly figure: Observation | null;
  readonly statement: Statement | null;
}

/**
 * What was published on a target, in the order of the time it tells of: the chosen figures of its own series and of those on
 * another basis, what documents expected, and statements; from the year before the target was set on.
 */
export function publishedSince(ledger: Ledger, target: ScoredTarget): readonly Published[] {
  const from = yearOf(target.documentDate) - 1;
  const statements = ledger.data.statements.filter(({ id }) => target.result.statements.includes(id));
  return [
    ...figuresOn(ledger, target)
      .filter(({ period }) => Number.isNaN(from) || yearOf(period) >= from)
      .map((figure) => ({ period: figure.period, figure, statement: null })),
    ...statements.map((statement) => ({ period: statement.period, figure: null, statement })),
  ].sort((a, b) => (lastDay(a.period) < lastDay(b.period) ? -1 : lastDay(a.period) > lastDay(b.period) ? 1 : 0));
}

/** Figures that a target is read from, and what was expected in their place. */
function figuresOn(ledger: Ledger, target: ScoredTarget): readonly Observation[] {
  const { indicator, region, dimensions, otherSeries, rule } = target;
  if (indicator === null) return [];
  const used = new Set([...target.result.inputs, ...target.result.history.flatMap(({ inputs }) => inputs)]);
  const series = new Set([{ indicator, region, dimensions }, ...otherSeries].map(keyOfSeries));
  const rates = new Set(
    isGrowthRule(rule)
      ? ledger.data.indicators.filter(({ growthOf }) => growthOf === indicator).map(({ id }) => id)
      : [],
  );
  const regions = new Set([region, ...otherSeries.map((other) => other.region)]);
  const inputs = [...used].map(ledger.observation).filter((input) => !regions.has(input.region));
  return sort([...regions].flatMap((id) => ledger.every.ofRegion(id)).concat(inputs), ({ id }) => id).filter(
    (observation) =>
      (used.has(observation.id) ||
        (regions.has(observation.region) &&
          (observation.chosen || observation.status === 'expected') &&
          (series.has(keyOfSeries(observation)) ||
            (rates.has(observation.indicator) && observation.region === region && fits(observation, dimensions))))) &&
      lastDay(observation.period) !== '',
  );
}

function keyOfSeries({ indicator, region, dimensions }: Pick<Observation, 'indicator' | 'region' | 'dimensions'>) {
  return `${indicator}|${region}|${codesKey(dimensions)}`;
}

/** Whether no code of an observation goes against those of the target. */
function fits({ dimensions }: Observation, wanted: ScoredTarget['dimensions']): boolean {
  return Object.entries(dimensions).every(([id, code]) => (wanted[id] ?? code) === code);
}
