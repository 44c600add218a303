import { type NumberStyle, numberWriter } from '../record/number-style.ts';
import type { TableRow } from './table-row.ts';

/** What nearly every kind takes beside what it draws. */
export interface ChartInput {
  /** Words for what is not published. */
  readonly noData: string;
  readonly numbers: NumberStyle;
  readonly width: number;
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
