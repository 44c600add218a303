import type { Observation } from '../../src/record/types.ts';
import type { Model } from '../normalise/model.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import type { Archive } from './archive.ts';
import { compute } from './derived-observation.ts';
import { readInputs } from './read-inputs.ts';
import { readReference } from './reference.ts';

type Rule = CatalogFiles['derivations'][number];
type Inputs = readonly (readonly [name: string, reference: string])[];

/**
 * Computes what `derivations.csv` declares and adds it to the archive, so that later rows may build on earlier ones.
 * A rule for `each` region and period is computed wherever all its inputs exist; nothing is filled in.
 */
export function derive(
  archive: Archive,
  rules: readonly Rule[],
  model: Model,
): { derived: Observation[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const derived = rules.flatMap((rule) => {
    const inputs = readInputs(rule.row.inputs);
    const report = (heading: string, value: string, expected: string): Observation[] => {
      const advice = 'correct the row; data/README.md shows the form';
      problems.push(errorAt(rule.place(heading), 'derivation', value, expected, advice));
      return [];
    };
    if (inputs.length === 0)
      return report('inputs', rule.row.inputs, 'name=figure or name=indicator{dimension=code} pairs separated by ;');
    const sets = rule.row.region === 'each' ? eachSet(inputs, archive, model) : [oneSet(rule, inputs, archive)];
    const results = sets.flatMap((set) => {
      const missing = set.inputs.find(([, observation]) => !observation);
      if (missing) return report('inputs', missing[0], 'the id of a figure or series in the record');
      const open = set.inputs.find(([, observation]) => observation?.status === 'expected');
      if (open) return report('inputs', open[0], 'a figure that is known; its document only expects this one');
      try {
        return [computeSet(rule, set, model)];
      } catch (error) {
        // Where a rule for each region would divide by nothing there is nothing to compute; a rule for one must say so.
        if (error instanceof RangeError && rule.row.region === 'each') return [];
        return report('formula', rule.row.formula, `a formula over the inputs (${(error as Error).message})`);
      }
    });
    for (const result of results) archive.add(result);
    return results;
  });
  return { derived, problems };
}

interface InputSet {
  readonly inputs: readonly (readonly [name: string, observation: Observation | undefined])[];
  readonly region: string;
  readonly period: string;
  readonly star: string | null;
}

function oneSet(rule: Rule, inputs: Inputs, archive: Archive): InputSet {
  const { region, period } = rule.row;
  return {
    inputs: inputs.map(([name, text]) => [name, archive.find(text, { region, period })] as const),
    region,
    period,
    star: null,
  };
}

/** One set of inputs per region, period and starred code for which all of them exist. */
function eachSet(inputs: Inputs, archive: Archive, model: Model): InputSet[] {
  const lead = readReference(inputs[0]?.[1] ?? '');
  if (!lead) return [];
  const starred = Object.entries(lead.dimensions).find(([, code]) => code === '*')?.[0] ?? null;
  const whole = starred === null ? null : model.dimensions.get(starred)?.[0]?.code;
  return archive.store.ofIndicator(lead.indicator).flatMap((observation) => {
    const { region, period } = observation;
    const star = starred === null ? null : (observation.dimensions[starred] ?? null);
    if (starred !== null && star === whole) return [];
    const found = inputs.map(([name, text]) => [name, archive.find(text, { region, period, star })] as const);
    const complete = found[0]?.[1] === observation && found.every(([, input]) => input !== undefined);
    return complete ? [{ inputs: found, region, period, star }] : [];
  });
}

function computeSet({ row }: Rule, set: InputSet, model: Model): Observation {
  const dimensions = Object.entries(row.dimensions).map(([dimension, code]) => [
    dimension,
    code === '*' ? (set.star ?? '') : code,
  ]);
  return compute(
    {
      rule: row.id,
      figure: row.region === 'each' ? null : row.id,
      indicator: row.indicator,
      region: set.region,
      period: set.period,
      dimensions: Object.fromEntries(dimensions),
      formula: row.formula,
      inputs: set.inputs.flatMap(([name, observation]) => (observation ? [[name, observation] as const] : [])),
      locator: row.text_en || row.id,
    },
    model,
  );
}
