/** The step of the colour scale, 1 to 5, for a value; fewer bins spread over the same scale. */
export function binStep(value: number, thresholds: readonly number[]): number {
  return stepOfBin(thresholds.filter((bound) => value >= bound).length, thresholds.length + 1);
}

/** The step of the colour scale for the n-th of some bins. */
export function stepOfBin(bin: number, bins: number): number {
  return bins === 1 ? 3 : 1 + Math.round((bin * 4) / (bins - 1));
}
