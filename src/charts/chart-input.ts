import { type NumberStyle, numberWriter } from '../record/number-style.ts';
import type { TableRow } from './table-row.ts';

/** What nearly every kind takes beside what it draws. */
export interface ChartInput {
  /** Words for what is not published. */
  readonly noData: string;
  readonly numbers: NumberStyle;
  readonly width: number;
  /** Height there is, where the sheet is not as tall as it likes: plots become flatter, down to what can be read. */
  readonly room?: number | undefined;
}

/** Height of a plot that usually has `usual`: less where there is less room for it, but no less than `least`. */
export function plotHeight(usual: number, least: number, room: number | undefined): number {
  return room === undefined ? usual : Math.max(least, Math.min(usual, Math.floor(room)));
}

/** A value with its label, or its absence. */
export interface LabelledValue extends TableRow {
  readonly id: string;
  readonly label: string;
  /** `null` where nothing is published. */
  readonly value: number | null;
  /** Text of the value; without it `numbers` makes one. */
  readonly text?: string | undefined;
}

/** A value that is drawn as a yardstick, e.g. the nation's. */
export type Reference = Pick<LabelledValue, 'label' | 'text'> & { readonly value: number };

/** What is written at a value, or where it is absent. */
export function valueText(
  { value, text }: Pick<LabelledValue, 'value' | 'text'>,
  { numbers, noData }: Pick<ChartInput, 'numbers' | 'noData'>,
): string {
  return value === null ? noData : (text ?? numberWriter(numbers)(value));
}
