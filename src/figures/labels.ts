import type { Words } from '../i18n/words.ts';
import type { Ledger } from '../lib/record.ts';
import type { Dimensions, Indicator, Observation } from '../lib/types.ts';

/** Name of an indicator with its non-default codes: "Rural disposable income · wages". */
export function seriesName(ledger: Ledger, words: Words, indicator: Indicator, dimensions: Dimensions): string {
  return [words.text(indicator.name), ...codeNames(ledger, words, dimensions)].join(' · ');
}

/** Names of the codes that are not the default of their dimension. */
export function codeNames(ledger: Ledger, words: Words, dimensions: Dimensions): string[] {
  return Object.entries(dimensions).flatMap(([id, code]) => {
    const dimension = ledger.dimension(id);
    const found = dimension.codes.find((entry) => entry.code === code);
    return code === dimension.default || !found ? [] : [words.text(found.name)];
  });
}

/** The sign that marks a value's origin: secondary copies only; a reader learns it from the key. */
export function markOf(observation: Observation): string {
  return observation.tier === 'C' ? 'C' : '';
}

/** Short region name. */
export function shortName(ledger: Ledger, words: Words, region: string): string {
  return words.text(ledger.region(region).shortName);
}
