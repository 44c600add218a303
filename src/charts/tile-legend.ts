import { type NumberStyle, numberWriter } from '../lib/number-style.ts';
import { stepOfBin } from './bin-step.ts';
import type { Rect } from './marks.tsx';
import { centredBaseline, type PlacedText, placeText, SIZE } from './placed-text.tsx';
import { round } from './round.ts';
import { textWidth } from './text-width.ts';

interface LegendInput {
  readonly thresholds: readonly number[];
  readonly nation?: { readonly label: string; readonly value: number; readonly text?: string | undefined } | undefined;
  readonly noData: string;
  readonly numbers: NumberStyle;
  readonly width: number;
}

const SWATCH = 11;

/** Places the swatches of the bins with their bounds, the nation's mark, and the swatch of absence. */
export function tileLegend(input: LegendInput) {
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
      placeText({
        x: (index + 1) * cell,
        y: top + SWATCH + 14,
        text: format(bound),
        size: SIZE.small,
        anchor: 'middle',
        tone: 'soft',
      }),
    );
  });
  const need = 26 + 6 + textWidth(noData, SIZE.small);
  const beside = bins * cell + 24 + need <= width;
  const x = beside ? bins * cell + 24 : 0;
  const y = beside ? top : top + SWATCH + 26;
  swatches.push({ x: round(x), y, width: 26, height: SWATCH, step: null });
  texts.push(
    placeText({
      x: x + 32,
      y: centredBaseline(y + SWATCH / 2, SIZE.small),
      text: noData,
      size: SIZE.small,
      tone: 'soft',
    }),
  );
  const bottom = beside ? top + SWATCH + 18 : y + SWATCH;
  if (!nation) return { texts, swatches, bottom, nation: null };
  const centre = (thresholds.filter((bound) => nation.value >= bound).length + 0.5) * cell;
  const text = `${nation.label} ${nation.text ?? format(nation.value)}`;
  const half = textWidth(text, SIZE.note) / 2;
  texts.push(
    placeText({ x: Math.max(half, Math.min(centre, width - half)), y: 12, text, size: SIZE.note, anchor: 'middle' }),
  );
  return { texts, swatches, bottom, nation: { x: round(centre), y: top - 1 } };
}
