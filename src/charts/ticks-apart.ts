import { textWidth } from './text-width.ts';

/** A tick and the room of its label along the axis. */
export interface TickLabel {
  readonly tick: number;
  readonly left: number;
  readonly right: number;
}

/** The label of a tick with its middle at `at`. */
export function tickLabel(tick: number, at: number, text: string, size: number): TickLabel {
  const half = textWidth(text, size) / 2;
  return { tick, left: at - half, right: at + half };
}

/** Ticks whose labels keep `gap` px apart; of two that do not, the one given first stays. */
export function ticksApart(labels: readonly TickLabel[], gap: number): number[] {
  const kept: TickLabel[] = [];
  for (const label of labels)
    if (kept.every(({ left, right }) => label.left >= right + gap || label.right <= left - gap)) kept.push(label);
  return kept.map(({ tick }) => tick);
}
