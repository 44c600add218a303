/** Place in a list of `count` to which a key leads from another, round its ends; `null` for keys that lead nowhere. */
export function stepFrom(at: number, key: string, count: number): number | null {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  return step === undefined || count === 0 ? null : (at + step + count) % count;
}
