import { ticks } from 'd3';

/** Few round ticks that enclose all values. */
export function valueTicks(values: readonly number[], zero: boolean, count: number): number[] {
  if (values.length === 0) return [0, 1];
  let low = Math.min(...values, ...(zero ? [0] : []));
  let high = Math.max(...values, ...(zero ? [0] : []));
  if (low === high) [low, high] = low === 0 ? [0, 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
  for (let asked = count; asked > 1; asked--) {
    const found = enclosing(low, high, asked);
    if (found.length <= count + 2) return found;
  }
  return enclosing(low, high, 1);
}

function enclosing(low: number, high: number, count: number): number[] {
  const inner = ticks(low, high, count);
  const step = inner.length > 1 ? (inner[1] as number) - (inner[0] as number) : high - low;
  const from = Math.floor(low / step + 1e-9);
  const to = Math.ceil(high / step - 1e-9);
  return Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
}
