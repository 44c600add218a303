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

/** Name of one code of a dimension. */
export function codeName(ledger: Ledger, words: Words, dimension: string, code: string): string {
  const found = ledger.dimension(dimension).codes.find((entry) => entry.code === code);
  return words.text(found?.name ?? { zh: code, en: code });
}

/** Signs of what is unusual about a value; a reader learns them from the key. */
const signs = { derived: '=', provisional: 'p', break: 'b' } as const;

/** Kinds of marks that an observation carries. */
export function marksOf({ tier, status }: Pick<Observation, 'tier' | 'status'>): readonly ('C' | keyof typeof signs)[] {
  const unusual = status in signs ? [status as keyof typeof signs] : [];
  return [...(tier === 'C' ? (['C'] as const) : []), ...unusual];
}

/** The signs behind a value. */
export function markOf(observation: Pick<Observation, 'tier' | 'status'>): string {
  return marksOf(observation)
    .map((mark) => (mark === 'C' ? mark : signs[mark]))
    .join('');
}

/** A text of a value with its signs behind it. */
export function withMark(text: string, observation: Observation): string {
  const mark = markOf(observation);
  return mark === '' ? text : `${text} ${mark}`;
}

/** Short region name. */
export function shortName(ledger: Ledger, words: Words, region: string): string {
  return words.text(ledger.region(region).shortName);
}
