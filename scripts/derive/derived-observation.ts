import { keyOf } from '../../src/record/series-key.ts';
import type { Observation } from '../../src/record/types.ts';
import { completeDimensions, type Model } from '../normalise/model.ts';
import { evaluateInUnits } from './evaluate-in-units.ts';

/** What a computed value is a value of, and how it is computed. */
export interface Computation
  extends Pick<Observation, 'figure' | 'indicator' | 'region' | 'period' | 'dimensions' | 'locator'> {
  /** Id of the catalog row that asks for it. */
  readonly rule: string;
  readonly formula: string;
  readonly inputs: readonly (readonly [name: string, observation: Observation])[];
}

/**
 * Computes an observation with its interval, marked as derived; its tier is the lowest of its inputs.
 * @throws {SyntaxError} on a wrong formula; {RangeError} where it divides by what may be zero
 */
export function compute(computation: Computation, model: Model): Observation {
  const { rule, figure, region, period, formula, inputs, locator } = computation;
  const indicator = model.indicators.get(computation.indicator);
  if (!indicator) throw new SyntaxError(`no indicator ${computation.indicator}`);
  const dimensions = completeDimensions(model, indicator, computation.dimensions);
  const observations = inputs.map(([, observation]) => observation);
  const sources = [...new Set(observations.flatMap((observation) => observation.sources))];
  return {
    ...evaluateInUnits(formula, inputs, indicator.unit, model),
    id: `${keyOf({ indicator: indicator.id, region, period, dimensions })}@${rule}`,
    figure,
    indicator: indicator.id,
    region,
    period,
    periodNote: null,
    dimensions,
    unit: indicator.unit,
    printed: '',
    qualifier: observations.every(({ qualifier }) => qualifier === 'exact') ? 'exact' : 'about',
    status: 'derived',
    tier:
      observations
        .map(({ tier }) => tier)
        .sort()
        .at(-1) ?? 'C',
    source: sources[0] ?? '',
    sources,
    locator,
    quote: null,
    note: null,
    chosen: true,
    formula,
    inputs: inputs.map(([name, observation]) => ({ name, observation: observation.id })),
  };
}
