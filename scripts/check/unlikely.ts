import type { Draft } from '../normalise/draft.ts';
import { errorAt, type Problem } from '../read/problem.ts';

/** The problem of a figure that may be right but hardly is; `others` are the figures it does not fit. */
export function unlikely(
  draft: Draft,
  check: string,
  expected: string,
  advice: string,
  others: readonly Draft[] = [],
): Problem {
  return {
    ...errorAt(draft.place(), check, draft.printed, expected, `${advice}; if it is so, say why in confirmed`),
    unlikely: true,
    ...(others.length > 0 && { also: others.map((other) => other.place()) }),
  };
}
