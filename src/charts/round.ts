/** Rounds a coordinate to one decimal, so that drawings stay small and stable; never returns −0. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
