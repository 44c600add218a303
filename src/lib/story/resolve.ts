import type { Ledger, ScoredTarget } from '../record.ts';
import type { Observation, Region } from '../types.ts';
import { type Placeholder, parsePlaceholder, parseText } from './placeholder.ts';
import type { Story } from './story.ts';

/** A placeholder with what it stands for. */
export type Resolved =
  | {
      readonly kind: 'number';
      readonly observation: Observation;
      readonly decimals: number | undefined;
      readonly unit: boolean;
    }
  | { readonly kind: 'goal'; readonly target: ScoredTarget }
  | { readonly kind: 'target'; readonly target: ScoredTarget }
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'count'; readonly count: number };

/** The document a placeholder speaks about. */
export type Scope = Pick<Story, 'source'>;

/** A sentence in one language with everything it names looked up; throws a `RangeError` where the record has nothing. */
export function resolveText(ledger: Ledger, scope: Scope, text: string): readonly (string | Resolved)[] {
  return parseText(text).map((part) => (typeof part === 'string' ? part : resolve(ledger, scope, part)));
}

/** The observation that a table row names: `figure S004-01` or `value <indicator> <region> <period> …`. */
export function resolveFigure(ledger: Ledger, scope: Scope, written: string): Observation {
  const placeholder = parsePlaceholder(written);
  if (placeholder.kind !== 'figure' && placeholder.kind !== 'value') {
    throw new RangeError(`expected "figure …" or "value …", found "${written}"`);
  }
  return observationOf(ledger, scope, placeholder);
}

function resolve(ledger: Ledger, scope: Scope, placeholder: Placeholder): Resolved {
  const { kind, names, options } = placeholder;
  const [name = ''] = names;
  switch (kind) {
    case 'figure':
    case 'value':
      return numberOf(observationOf(ledger, scope, placeholder), decimalsOf(options.decimals), !names.includes('bare'));
    case 'goal':
      return { kind, target: withGoal(found(() => ledger.target(name))) };
    case 'target':
      return { kind, target: found(() => ledger.target(name)) };
    case 'region':
      return { kind, region: found(() => ledger.region(name)) };
    case 'count':
      return { kind, count: countOf(aimsOf(ledger, scope), name) };
  }
}

function numberOf(observation: Observation, decimals: number | undefined, unit: boolean): Resolved {
  return { kind: 'number', observation: rounded(observation, decimals), decimals, unit };
}

/** A computed figure with no more decimals than asked for, in its own unit: written out in yuan it would show them all. */
export function rounded(observation: Observation, decimals: number | undefined): Observation {
  const { status, value } = observation;
  if (status !== 'derived' || value === null || decimals === undefined) return observation;
  return { ...observation, value: Number(value.toFixed(decimals)) };
}

function decimalsOf(written: string | undefined): number | undefined {
  if (written !== undefined && !/^\d$/.test(written))
    throw new RangeError(`decimals=${written} is no number of decimals`);
  return written === undefined ? undefined : Number(written);
}

/** Aims that the document states. */
export function aimsOf(ledger: Ledger, { source }: Scope): readonly ScoredTarget[] {
  return ledger.data.targets.filter((target) => target.source === source);
}

/** An observation whose words are on record. */
export function quotedOf(ledger: Ledger, scope: Scope, figure: string): Observation {
  const observation = byFigure(ledger, scope, figure);
  if (observation.quote === null) throw new RangeError(`figure "${figure}" has no quote on record`);
  return observation;
}

function observationOf(ledger: Ledger, scope: Scope, { kind, names, options }: Placeholder): Observation {
  if (kind === 'figure') return byFigure(ledger, scope, names[0] ?? '');
  const [indicator = '', region = '', period = ''] = names;
  const { decimals: _, ...dimensions } = options;
  const known = found(() => ledger.indicator(indicator));
  const strange = Object.keys(dimensions).find((id) => !known.dimensions.includes(id));
  if (strange !== undefined) throw new RangeError(`${indicator} has no dimension "${strange}"`);
  const observation = ledger.find(indicator, region, period, dimensions);
  if (!observation) {
    const codes = Object.values(ledger.complete(indicator, dimensions)).join(', ');
    throw new RangeError(`no figure on record for ${[indicator, region, period, codes].filter(Boolean).join(' ')}`);
  }
  return observation;
}

function byFigure(ledger: Ledger, { source }: Scope, figure: string): Observation {
  const observation = ledger.data.observations.find(
    (candidate) => candidate.figure === figure && candidate.sources.includes(source),
  );
  if (!observation) throw new RangeError(`source ${source} has no figure "${figure}"`);
  return observation;
}

function withGoal(target: ScoredTarget): ScoredTarget {
  if (target.value === null || target.unit === null) throw new RangeError(`target ${target.id} has no number`);
  return target;
}

/** Aims of a document, all of them or those with a verdict. */
function countOf(aims: readonly ScoredTarget[], which: string): number {
  if (which === 'aims') return aims.length;
  const count = aims.filter(({ result }) => result.verdict === which).length;
  if (count === 0) throw new RangeError(`no aim of the document has the verdict "${which}"`);
  return count;
}

/** The record's own lookups throw plain errors; here a missing row is a fault of the story's text. */
export function found<T>(look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw new RangeError((error as Error).message);
  }
}
