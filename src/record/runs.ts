/** A run of whole numbers that follow each other. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Whole numbers as runs, in order: 2, 3, 4, 9 → 2 to 4, 9 to 9. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
