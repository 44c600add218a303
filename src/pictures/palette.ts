/** Colours that one byte can name. */
const MOST = 256;

/** The colours of a picture by number, and which of them each pixel has. */
export interface Palette {
  /** Red, green and blue of each colour. */
  readonly palette: Buffer;
  /** For each pixel the place of its colour in the palette. */
  readonly places: Uint8Array;
}

/**
 * Colours are kept to the letter, the most frequent first: drawings have few. Where there are more than 256, the rarest, which
 * lie along the edges of letters, become the nearest of the others.
 * @param pixels colour of each pixel
 */
export function paletteOf(pixels: Int32Array): Palette {
  const { colours, uses, numbers } = numberColours(pixels);
  const byUse = colours.map((colour, number) => ({ colour, number, uses: uses[number] ?? 0 }));
  byUse.sort((a, b) => b.uses - a.uses || (a.colour >>> 0) - (b.colour >>> 0));
  const kept = byUse.slice(0, MOST).map(({ colour }) => colour);
  const placeOf = new Uint8Array(colours.length);
  for (const [place, { colour, number }] of byUse.entries())
    placeOf[number] = place < MOST ? place : nearest(colour, kept);
  const places = new Uint8Array(pixels.length);
  for (let at = 0; at < places.length; at++) places[at] = placeOf[numbers[at] as number] as number;
  return { palette: Buffer.from(kept.flatMap(channels)), places };
}

/** Numbers each colour when it is first met, and counts its pixels. */
function numberColours(pixels: Int32Array) {
  const numberOf = new Map<number, number>();
  const uses: number[] = [];
  const numbers = new Uint32Array(pixels.length);
  let from = 0;
  while (from < pixels.length) {
    const colour = pixels[from] as number;
    const number = numberOf.get(colour) ?? numberOf.size;
    numberOf.set(colour, number);
    let at = from;
    for (; at < pixels.length && pixels[at] === colour; at++) numbers[at] = number;
    uses[number] = (uses[number] ?? 0) + at - from;
    from = at;
  }
  return { colours: [...numberOf.keys()], uses, numbers };
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
