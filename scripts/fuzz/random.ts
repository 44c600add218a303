import { createHash } from 'node:crypto';

/** Numbers that look random and are the same on every machine for one seed. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  readonly below: (limit: number) => number;
  /** One of a list; `undefined` of an empty one. */
  readonly pick: <T>(list: readonly T[]) => T | undefined;
  /** A whole list in another order. */
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

/** The sequence that belongs to a text (mulberry32, started from its SHA-256). */
export function randomFrom(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32LE();
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (list) => list[below(list.length)],
    shuffled(list) {
      const result = [...list];
      for (let at = result.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [result[at], result[other]] = [result[other] as never, result[at] as never];
      }
      return result;
    },
  };
}
