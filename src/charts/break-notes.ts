import { LINE, NOTE, type PlacedText, placeLines, SIZE } from './placed-text.tsx';
import { textWidth } from './text-width.ts';
import type { Scale } from './value-scale.ts';
import { wrapText } from './wrap-text.ts';

/** Sets the labels of breaks above the plot, each in a tier of its own where they would meet. */
export function breakNotes(breaks: readonly { period: number; label: string }[], x: Scale, width: number) {
  const texts: PlacedText[] = [];
  const tops: number[] = [];
  let y = 0;
  let reach = Number.NEGATIVE_INFINITY;
  let tier = 0;
  for (const { period, label } of breaks) {
    const at = x(period - 0.5);
    const room = Math.max(width - at, at) - 6;
    const lines = wrapText(label, Math.min(room, 260), SIZE.note);
    const own = Math.max(...lines.map((line) => textWidth(line, SIZE.note)));
    const forward = at + 6 + own <= width;
    if ((forward ? at : at - 6 - own) < reach) tier = y;
    reach = Math.max(reach, forward ? at + 12 + own : at + 6);
    texts.push(
      ...placeLines(lines, { ...NOTE, x: at + (forward ? 6 : -6), y: tier + 12, anchor: forward ? 'start' : 'end' }),
    );
    tops.push(tier + 1);
    y = Math.max(y, tier + lines.length * LINE);
  }
  return { texts, tops, bottom: y };
}
