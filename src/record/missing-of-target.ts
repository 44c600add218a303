import type { Target } from './types.ts';

/** What a target leaves unsaid that would be needed to judge it, in the order in which a reader asks. */
export type MissingFact = 'number' | 'measure' | 'date';

/** @returns nothing for a target that says by when what is to reach which number */
export function missingOfTarget({ value, reference, rule, indicator, deadline }: Target): readonly MissingFact[] {
  const isComparison = reference !== null || rule === 'notBelowPrevious';
  return [
    ...(value === null && !isComparison && rule !== 'statement' ? (['number'] as const) : []),
    ...(rule === 'qualitative' && indicator === null ? (['measure'] as const) : []),
    ...(deadline === 'not-stated' ? (['date'] as const) : []),
  ];
}
