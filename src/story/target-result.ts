import type { Ledger, ScoredTarget } from '../record/ledger.ts';

/** What a sentence can tell of how a target ended: what came of it, what remains, the way from its start and the pace. */
const resultParts = ['outcome', 'gap', 'way', 'pace'] as const;
export type ResultPart = (typeof resultParts)[number];

/** `{result gap <target>}`: a part of the result of a target; throws a `RangeError` for one that was not computed. */
export function targetResult(ledger: Ledger, [name = '', id = '']: readonly string[]) {
  const part = resultParts.find((known) => known === name);
  if (part === undefined) throw new RangeError(`"${name}" is no part of a result; there are ${resultParts.join(', ')}`);
  const target = ledger.target(id);
  if (numberIn(target, part) === null) throw new RangeError(`target ${id} has no ${part}`);
  return { kind: 'result' as const, part, target };
}

/** The number of a part of a result. */
export function numberIn({ result }: ScoredTarget, part: ResultPart): number | null {
  const { outcome, gap, pace } = result;
  const found = { outcome, gap, way: pace?.way, pace: pace?.observed }[part];
  return found?.value ?? null;
}
