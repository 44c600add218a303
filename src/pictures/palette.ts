/** Colours that one byte can name. */
const MOST = 256;

/** The colours of a picture, and where each of its pixels finds its own. */
export interface Palette {
  /** Red, green and blue of each colour. */
  readonly palette: Buffer;
  readonly indexOf: ReadonlyMap<number, number>;
}

/**
 * Colours are kept to the letter, the most frequent first: drawings have few. Where there are more than 256, the rarest, which
 * lie along the edges of letters, become the nearest of the others.
 */
export function paletteOf(colours: Uint32Array): Palette {
  const byUse = [...countRuns(colours)].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const kept = byUse.slice(0, MOST);
  const indexOf = new Map(kept.map((colour, index) => [colour, index]));
  for (const colour of byUse.slice(MOST)) indexOf.set(colour, nearest(colour, kept));
  return { palette: Buffer.from(kept.flatMap(channels)), indexOf };
}

/** How often each colour is there. */
function countRuns(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= colours.length; at++) {
    const colour = colours[from] as number;
    if (at < colours.length && colours[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
    from = at;
  }
  return counts;
}

function channels(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

function nearest(colour: number, kept: readonly number[]): number {
  const [red, green, blue] = channels(colour);
  const distances = kept.map((one) => {
    const [r, g, b] = channels(one);
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}
