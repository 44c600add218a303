import type { Ledger } from '../record/ledger.ts';
import type { Dimensions, Observation } from '../record/types.ts';
import { type Placeholder, parsePlaceholder } from './placeholder.ts';
import type { Scope } from './scope.ts';
import { codesOf } from './select-values.ts';

/** The observation that a row or a headline names: `stated S004-01`, `value <indicator> <region> <period> …` or `latest …`. */
export function resolveValue(ledger: Ledger, scope: Scope, written: string): Observation {
  const placeholder = parsePlaceholder(written);
  if (!['stated', 'value', 'latest'].includes(placeholder.kind)) {
    throw new RangeError(`expected "stated …", "value …" or "latest …", found "${written}"`);
  }
  return valueOfPlaceholder(ledger, scope, placeholder);
}

/** The observation that a placeholder names: by its id in the document, or by indicator, region, period and codes. */
export function valueOfPlaceholder(ledger: Ledger, scope: Scope, { kind, names, options }: Placeholder): Observation {
  const [name = '', region = '', period = ''] = names;
  const { decimals: _, ...codes } = options;
  if (kind === 'stated') return byStatedId(ledger, scope, name);
  return valueNamed(ledger, [name, region, ...(kind === 'latest' ? [] : [period])], codes);
}

/** The value of a series `[indicator, region, period]`, the latest without a period; a `RangeError` where there is none. */
export function valueNamed(ledger: Ledger, series: readonly string[], given: Dimensions): Observation {
  const [indicator = '', region = '', period] = series;
  const codes = codesOf(ledger, indicator, given);
  const observation =
    period === undefined
      ? ledger.series(indicator, region, codes).at(-1)
      : ledger.find(indicator, region, period, codes);
  if (!observation) {
    const named = [...series, Object.values(codes).join(', ')];
    throw new RangeError(`no figure on record for ${named.filter(Boolean).join(' ')}`);
  }
  return observation;
}

/** An observation whose words are on record. */
export function quotedOf(ledger: Ledger, scope: Scope, figure: string): Observation {
  const observation = byStatedId(ledger, scope, figure);
  if (observation.quote === null) throw new RangeError(`figure "${figure}" has no quote on record`);
  return observation;
}

function byStatedId(ledger: Ledger, { source }: Scope, figure: string): Observation {
  const observation = ledger.every
    .ofFigure(figure)
    .find((candidate) => source !== undefined && candidate.sources.includes(source));
  if (!observation) throw new RangeError(`source ${source ?? 'of a subject'} has no figure "${figure}"`);
  return observation;
}
