import { joinWords } from '../record/join-words.ts';
import { numberWriter } from '../record/number-style.ts';
import { stepOfBin } from './bin-step.ts';
import { type ChartInput, type Reference, valueText } from './chart-input.ts';
import type { Rect } from './marks.tsx';
import { centredBaseline, type PlacedText, placeText, placeWithin, SIZE, SMALL } from './placed-text.tsx';
import { round } from './round.ts';
import { textWidth } from './text-width.ts';

/** The bins of a map and the nation's place among them. */
export interface LegendInput extends ChartInput {
  /** Up to four ascending bounds between bins; a value equal to a bound lies in the bin above it. */
  readonly thresholds: readonly number[];
  /** Marked in the legend. */
  readonly nation?: Reference | undefined;
}

const SWATCH = 11;

/**
 * Places the swatches of the bins with their bounds, the nation's mark, and the swatch of absence.
 * @param values those on the map: the first bin begins at the lowest, the last ends at the highest
 */
export function tileLegend(input: LegendInput, values: readonly number[]) {
  const { thresholds, width, nation, noData } = input;
  const format = numberWriter(input.numbers);
  const bins = thresholds.length + 1;
  const widest = Math.max(20, ...thresholds.map((bound) => textWidth(format(bound), SIZE.small) + 8));
  const cell = Math.max(Math.min(58, width / bins), Math.min(widest, width / bins));
  const top = nation ? 24 : 2;
  const texts: PlacedText[] = [];
  const swatches: (Rect & { step: number | null })[] = [];
  for (let bin = 0; bin < bins; bin++) {
    swatches.push({ x: round(bin * cell), y: top, width: round(cell), height: SWATCH, step: stepOfBin(bin, bins) });
  }
  thresholds.forEach((bound, index) => {
    texts.push(
      placeText({ ...SMALL, x: (index + 1) * cell, y: top + SWATCH + 14, text: format(bound), anchor: 'middle' }),
    );
  });
  const need = 26 + 6 + textWidth(noData, SIZE.small);
  const beside = bins * cell + 24 + need <= width;
  const x = beside ? bins * cell + 24 : 0;
  const y = beside ? top : top + SWATCH + 26;
  swatches.push({ x: round(x), y, width: 26, height: SWATCH, step: null });
  texts.push(placeText({ ...SMALL, x: x + 32, y: centredBaseline(y + SWATCH / 2, SIZE.small), text: noData }));
  const bottom = beside ? top + SWATCH + 18 : y + SWATCH;
  if (!nation) return { texts, swatches, bottom, nation: null };
  const place = placeAmongBins(nation.value, thresholds, values) * cell;
  const text = joinWords(nation.label, valueText(nation, input));
  texts.push(placeWithin({ x: place, y: 12, text, size: SIZE.note }, width));
  return { texts, swatches, bottom, nation: { x: round(place), y: top - 1 } };
}

/** Where a value lies along bins of equal width, in bins from the left: in its own as far from its bounds as they allow. */
export function placeAmongBins(value: number, thresholds: readonly number[], values: readonly number[]): number {
  const bin = thresholds.filter((bound) => value >= bound).length;
  const low = thresholds[bin - 1] ?? Math.min(value, ...values);
  const high = thresholds[bin] ?? Math.max(value, ...values);
  return bin + (high > low ? (value - low) / (high - low) : 0.5);
}
