import { formatLarge, formatNumber, type WrittenOut } from './format.ts';

/** How a chart writes numbers that come without a text of their own, such as ticks. Plain data, so that a figure is too. */
export interface NumberStyle {
  /** Fixed decimals; without them a number keeps those it has. */
  readonly decimals?: number | undefined;
  /** How numbers are written out, where they are (9.6 万 is 96,000); `null` leaves them as they are. */
  readonly writtenOut?: WrittenOut | null | undefined;
  /** What stands behind the number, such as `%`. */
  readonly behind?: string | undefined;
}

/** Writes numbers in one style. */
export function numberWriter({ decimals, writtenOut = null, behind = '' }: NumberStyle): (value: number) => string {
  return (value) =>
    `${writtenOut === null ? formatNumber(value, decimals) : formatLarge(value, writtenOut, decimals)}${behind}`;
}
