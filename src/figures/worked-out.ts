import type { ShownValue } from '../edition/value-text.ts';
import type { Interval, Observation, Qualifier } from '../record/types.ts';

/** A worked-out value as it is shown: as open as its interval, and about as vague as the vaguest it was made from. */
export function workedOut(result: Interval, from: readonly (Observation | null)[]): ShownValue {
  const clear = from.every((one) => ['exact', 'range'].includes(one?.qualifier ?? 'exact'));
  return { ...result, qualifier: wordingOf(result, clear), status: 'derived' };
}

function wordingOf({ value, low, high }: Interval, clear: boolean): Qualifier {
  if (low !== null && high === null) return value === null ? 'atLeast' : 'over';
  if (low === null && high !== null) return value === null ? 'atMost' : 'below';
  if (value === null) return 'range';
  return clear && low !== null ? 'exact' : 'about';
}
