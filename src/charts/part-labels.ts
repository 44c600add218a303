import { dodge } from './dodge.ts';
import type { Rect } from './marks.tsx';
import { NOTE, type PlacedText, placeText, SIZE } from './placed-text.tsx';
import { round } from './round.ts';
import { strokeBetween } from './stroke.ts';
import { textWidth } from './text-width.ts';

interface Part {
  readonly label: string;
}

/** 1 (darkest) to 4 (lightest); further parts stay with the lightest. */
export function toneOf(part: number): number {
  return Math.min(part, 3) + 1;
}

/** Names of the parts: over their segments where they fit side by side, else as a short key in lines. */
export function partLabels(
  parts: readonly Part[],
  centres: readonly number[],
  left: number,
  width: number,
  stacked: boolean,
) {
  const sizes = parts.map(({ label }) => textWidth(label, SIZE.note) + 14);
  const fits = !stacked && centres.length === parts.length && sizes.reduce((a, b) => a + b, 0) <= width - left + 14;
  if (!fits) return { ...keyLines(parts, sizes, width), leaders: [] };
  const middles = dodge(
    centres.map((middle, part) => ({ middle, size: sizes[part] ?? 0 })),
    left - 7,
    width + 7,
  );
  const texts = parts.map(({ label }, part) =>
    placeText({ ...NOTE, x: middles[part] ?? 0, y: 13, text: label, anchor: 'middle' }),
  );
  const leaders = centres.map((centre, part) => strokeBetween(middles[part] ?? 0, 18, centre, 30));
  return { texts, leaders, keys: [], bottom: 26 };
}

/** Swatch and name of each part, in as many lines as it takes. */
function keyLines(parts: readonly Part[], sizes: readonly number[], width: number) {
  const texts: PlacedText[] = [];
  const keys: (Rect & { tone: number })[] = [];
  let x = 0;
  let y = 0;
  parts.forEach(({ label }, part) => {
    const need = (sizes[part] ?? 0) + 4;
    if (x > 0 && x + need > width) {
      x = 0;
      y += 20;
    }
    keys.push({ x: round(x), y: y + 3, width: 11, height: 11, tone: toneOf(part) });
    texts.push(placeText({ ...NOTE, x: x + 17, y: y + 13, text: label }));
    x += need + 16;
  });
  return { texts, keys, bottom: parts.length === 0 ? 0 : y + 28 };
}
