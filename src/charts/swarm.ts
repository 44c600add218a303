/**
 * Steps up or down at which dots of one row keep apart: 0, 1, −1, 2, −2 … in the order given.
 * @param xs places of the dots
 * @param size distance at which two dots touch
 */
export function swarm(xs: readonly number[], size: number): number[] {
  const order = xs.map((_, index) => index).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b);
  const steps: number[] = new Array(xs.length).fill(0);
  const placed: number[] = [];
  for (const index of order) {
    const near = placed.filter((other) => Math.abs((xs[other] ?? 0) - (xs[index] ?? 0)) < size);
    const taken = new Set(near.map((other) => steps[other]));
    let count = 0;
    while (taken.has(nth(count))) count++;
    steps[index] = nth(count);
    placed.push(index);
  }
  return steps;
}

/** 0, 1, −1, 2, −2 … */
function nth(count: number): number {
  return count % 2 === 1 ? (count + 1) / 2 : -count / 2 + 0;
}
