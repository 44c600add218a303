import type { Draft } from '../normalise/draft.ts';
import { type Problem, unlikelyAt } from '../read/problem.ts';

/** The problem of a figure that may be right but hardly is; `others` are the figures it does not fit. */
export function unlikely(
  draft: Draft,
  check: string,
  expected: string,
  advice: string,
  others: readonly Draft[] = [],
): Problem {
  return {
    ...unlikelyAt(draft.place(), check, draft.printed, expected, advice),
    ...(others.length > 0 && { also: others.map((other) => other.place()) }),
  };
}
