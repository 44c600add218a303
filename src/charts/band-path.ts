import type { Rect } from './marks.tsx';
import { round } from './round.ts';

/** An interval as a bar, of which either side may be open. */
export interface OpenBand extends Rect {
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** The outline of an interval: a side left open ends in a point instead of an edge. */
export function bandPath({ x, y, width, height, openLow, openHigh }: OpenBand): string {
  const [right, half, tip] = [round(x + width), round(height / 2), Math.min(8, round(width / 2))];
  const end = openHigh ? `H${round(right - tip)}l${tip} ${half}l${-tip} ${half}` : `H${right}v${height}`;
  const start = openLow ? `H${round(x + tip)}l${-tip} ${-half}` : `H${x}`;
  return `M${openLow ? round(x + tip) : x} ${y}${end}${start}z`;
}
