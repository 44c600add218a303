import safe from 'safe-regex2';

/** Parts of a pattern: escapes, classes and openings of groups as they are, then repetitions that have an end. */
const parts = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\?|\{\d+(?:,\d+)?\}/gs;

/**
 * Whether a pattern has no endless repetition within another one, which takes longer than anybody waits on some texts: `(a+)+`.
 * Repetitions with an end are left out before, as they multiply the time and no more; groups of every kind are alike.
 */
export function isSafePattern(source: string): boolean {
  const endless = source.replace(parts, (part) => (/^[?{]/.test(part) ? '' : part.startsWith('(?') ? '(?:' : part));
  return safe(endless, { limit: Number.POSITIVE_INFINITY });
}
