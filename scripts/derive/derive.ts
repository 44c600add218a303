import type { Interval, Observation } from '../../src/lib/types.ts';
import { keyOf } from '../normalise/draft.ts';
import { completeDimensions, type Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { evaluate } from './formula.ts';
import { type Reference, readReference } from './reference.ts';

type Rule = CatalogFiles['derivations'][number];
type Derived = Omit<Observation, 'chosen'>;

/**
 * Computes what `derivations.csv` declares from chosen observations. A rule for `each` region and period is computed
 * wherever all its inputs exist; nothing is filled in.
 */
export function derive(
  chosen: readonly Observation[],
  rules: readonly Rule[],
  model: Model,
): { derived: Derived[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byKey = new Map(chosen.map((observation) => [keyOf(observation), observation]));
  const byFigure = new Map(
    chosen.flatMap((observation) => (observation.figure ? [[observation.figure, observation] as const] : [])),
  );
  const pool: Observation[] = [...chosen];
  const derived = rules.flatMap((rule) => {
    const inputs = readInputs(rule.row.inputs);
    const report = (heading: string, value: string, expected: string) => {
      problems.push({
        severity: 'error',
        ...rule.place(heading),
        check: 'derivation',
        value,
        expected,
        advice: 'correct the row; data/README.md shows the form',
      });
      return [];
    };
    if (inputs.length === 0)
      return report('inputs', rule.row.inputs, 'name=figure or name=indicator{dimension=code} pairs separated by ;');
    const sets =
      rule.row.region === 'each' ? eachSet(inputs, pool, byKey, model) : [oneSet(rule, inputs, byFigure, byKey, model)];
    const results = sets.flatMap((set) => {
      const missing = set.inputs.find(([, observation]) => !observation);
      if (missing) return report('inputs', missing[0], 'the id of a figure or series in the record');
      try {
        return [compute(rule, set, model)];
      } catch (error) {
        if (error instanceof RangeError) return [];
        return report('formula', rule.row.formula, `a formula over the inputs (${(error as Error).message})`);
      }
    });
    // Later rules may build on this one; a published figure for the same key keeps its place.
    for (const result of results) {
      const observation = { ...result, chosen: true };
      if (result.figure) byFigure.set(result.figure, observation);
      if (!byKey.has(keyOf(result))) {
        byKey.set(keyOf(result), observation);
        pool.push(observation);
      }
    }
    return results;
  });
  return { derived, problems };
}

interface InputSet {
  readonly inputs: readonly (readonly [name: string, Observation | undefined])[];
  readonly region: string;
  readonly period: string;
  readonly star: string | null;
}

/** `a=S004-01;b=rural-disposable-income{incomeSource=*}` */
function readInputs(text: string): (readonly [string, string])[] {
  return text.split(';').flatMap((pair) => {
    const found = /^\s*([a-z]\w*)=(.+?)\s*$/i.exec(pair);
    return found ? [[found[1] ?? '', found[2] ?? ''] as const] : [];
  });
}

function oneSet(
  rule: Rule,
  inputs: readonly (readonly [string, string])[],
  byFigure: ReadonlyMap<string, Observation>,
  byKey: ReadonlyMap<string, Observation>,
  model: Model,
): InputSet {
  const { region, period } = rule.row;
  return {
    inputs: inputs.map(([name, text]) => {
      const reference = readReference(text);
      return [
        name,
        byFigure.get(text) ?? (reference ? find(reference, region, period, null, byKey, model) : undefined),
      ] as const;
    }),
    region,
    period,
    star: null,
  };
}

/** One set of inputs per region, period and starred code for which all of them exist. */
function eachSet(
  inputs: readonly (readonly [string, string])[],
  chosen: readonly Observation[],
  byKey: ReadonlyMap<string, Observation>,
  model: Model,
): InputSet[] {
  const references = inputs.map(([name, text]) => [name, readReference(text)] as const);
  const [first] = references;
  const lead = first?.[1];
  if (!lead) return [];
  const starred = Object.entries(lead.dimensions).find(([, code]) => code === '*')?.[0] ?? null;
  return chosen.flatMap((observation) => {
    const star = starred === null ? null : (observation.dimensions[starred] ?? null);
    if (
      observation.indicator !== lead.indicator ||
      (starred !== null && star === model.dimensions.get(starred)?.[0]?.code)
    )
      return [];
    const set = references.map(
      ([name, reference]) =>
        [
          name,
          reference ? find(reference, observation.region, observation.period, star, byKey, model) : undefined,
        ] as const,
    );
    if (set[0]?.[1] !== observation || set.some(([, input]) => !input)) return [];
    return [{ inputs: set, region: observation.region, period: observation.period, star }];
  });
}

function find(
  reference: Reference,
  region: string,
  period: string,
  star: string | null,
  byKey: ReadonlyMap<string, Observation>,
  model: Model,
): Observation | undefined {
  const indicator = model.indicators.get(reference.indicator);
  if (!indicator) return undefined;
  const dimensions = completeDimensions(model, indicator, withStar(reference.dimensions, star));
  return byKey.get(keyOf({ indicator: indicator.id, region: reference.region ?? region, period, dimensions }));
}

function withStar(dimensions: Readonly<Record<string, string>>, star: string | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dimensions).map(([dimension, code]) => [dimension, code === '*' ? (star ?? '') : code]),
  );
}

function compute(rule: Rule, set: InputSet, model: Model): Derived {
  const inputs = set.inputs.flatMap(([name, observation]) => (observation ? [[name, observation] as const] : []));
  const interval: Interval = evaluate(rule.row.formula, Object.fromEntries(inputs));
  const indicator = model.indicators.get(rule.row.indicator);
  if (!indicator) throw new SyntaxError(`no indicator ${rule.row.indicator}`);
  const dimensions = completeDimensions(model, indicator, withStar(rule.row.dimensions, set.star));
  const observations = inputs.map(([, observation]) => observation);
  const sources = [...new Set(observations.flatMap((observation) => observation.sources))];
  return {
    ...interval,
    id: `${keyOf({ indicator: indicator.id, region: set.region, period: set.period, dimensions })}@${rule.row.id}`,
    figure: rule.row.region === 'each' ? null : rule.row.id,
    indicator: indicator.id,
    region: set.region,
    period: set.period,
    periodNote: null,
    dimensions,
    unit: indicator.unit,
    printed: '',
    qualifier: observations.every((observation) => observation.qualifier === 'exact') ? 'exact' : 'about',
    status: 'derived',
    tier:
      observations
        .map((observation) => observation.tier)
        .sort()
        .at(-1) ?? 'C',
    source: sources[0] ?? '',
    sources,
    locator: rule.row.text_en || rule.row.id,
    quote: null,
    note: null,
    formula: rule.row.formula,
    inputs: inputs.map(([name, observation]) => ({ name, observation: observation.id })),
  };
}
