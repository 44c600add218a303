/** Pairs of characters, the first of `to` for the first of `from` and so on: small enough to travel with a page. */
export interface CharacterTable {
  readonly from: string;
  readonly to: string;
}

const HAN_RUNS = /\p{Script=Han}+/gu;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Runs of Han characters in a text, each once. */
export function hanRuns(text: string): string[] {
  return [...new Set(text.match(HAN_RUNS) ?? [])];
}

/** Every character that `convert` turns into one of the known ones. */
export function foldingTable(known: Iterable<string>, convert: (character: string) => string): CharacterTable {
  const wanted = new Set(known);
  const all = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, index) => String.fromCharCode(FIRST_HAN + index));
  return table(all.map((character) => [character, convert(character)] as const).filter(([, to]) => wanted.has(to)));
}

/** For each character of the runs what it most often becomes; one character may become several, as 发 does. */
export function commonTable(runs: readonly string[], convert: (run: string) => string): CharacterTable {
  const counts = new Map<string, Map<string, number>>();
  for (const run of runs) {
    const [from, to] = [[...run], [...convert(run)]];
    if (from.length !== to.length) continue;
    for (const [index, character] of from.entries()) count(counts, character, to[index] ?? '');
  }
  const most = (found: ReadonlyMap<string, number>) => [...found].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  return table([...counts].map(([character, found]) => [character, most(found)] as const));
}

/** Replaces the characters of a table. */
export function makeConverter({ from, to }: CharacterTable): (text: string) => string {
  const targets = [...to];
  const pairs = new Map([...from].map((character, index) => [character, targets[index] ?? character]));
  return (text) => [...text].map((character) => pairs.get(character) ?? character).join('');
}

function count(counts: Map<string, Map<string, number>>, from: string, to: string): void {
  const found = counts.get(from) ?? new Map<string, number>();
  counts.set(from, found.set(to, (found.get(to) ?? 0) + 1));
}

/** In the order of the characters, so that the same text gives the same table; what stays itself needs no entry. */
function table(pairs: readonly (readonly [string, string])[]): CharacterTable {
  const kept = pairs.filter(([from, to]) => from !== to && to !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  return { from: kept.map(([from]) => from).join(''), to: kept.map(([, to]) => to).join('') };
}
