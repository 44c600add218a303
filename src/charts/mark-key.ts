import type { Rect } from './marks.tsx';
import { centredBaseline, type PlacedText, placeLines, SIZE, SMALL } from './placed-text.tsx';
import { round } from './round.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** A kind of mark and what it means. */
export interface KeyEntry<Kind> {
  readonly kind: Kind;
  readonly text: string;
}

/** Lines of Han type reach a little above their letters. */
const HEADROOM = 4;
const SWATCH = 12;
/** Distance between the lines of a wrapped meaning. */
const LEADING = 15;

/** A sample of each kind of mark and its meaning, in as many lines as it takes. */
export function layoutMarkKey<Kind>(entries: readonly KeyEntry<Kind>[], width: number) {
  const texts: PlacedText[] = [];
  const swatches: (Rect & { kind: Kind })[] = [];
  let x = 0;
  let y = HEADROOM;
  for (const { kind, text } of entries) {
    const lines = wrapText(text, width - SWATCH - 6, SIZE.small);
    const need = SWATCH + 6 + Math.max(...lines.map((line) => textWidth(line, SIZE.small)));
    if (x > 0 && x + need > width) {
      x = 0;
      y += 18;
    }
    swatches.push({ x: round(x), y, width: SWATCH, height: SWATCH, kind });
    const base = centredBaseline(y + SWATCH / 2, SIZE.small);
    texts.push(...placeLines(lines, { ...SMALL, x: x + SWATCH + 6, y: base }, LEADING));
    y += (lines.length - 1) * LEADING;
    x += need + 18;
  }
  return { texts, swatches, bottom: entries.length === 0 ? 0 : y + SWATCH };
}
