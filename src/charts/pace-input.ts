import type { ChartInput } from './chart-input.ts';
import type { YearValue } from './line-parts.ts';
import type { TableRow } from './table-row.ts';

export interface PacePoint extends YearValue, TableRow {}

export interface PaceInput extends ChartInput {
  /** What was observed; a year that is left out is not published. */
  readonly points: readonly (PacePoint & {
    /** Bounds of the printed precision; a side that is `null` is not drawn. */
    readonly low?: number | null | undefined;
    readonly high?: number | null | undefined;
  })[];
  /** Start of the way. */
  readonly baseline?: PacePoint | undefined;
  /** `period` is when the target is due; `null` for one that always applies. */
  readonly target: { readonly value: number; readonly label: string; readonly period: number | null };
  /** The slope still needed, straight from a point to the target. */
  readonly required?: { readonly from: PacePoint; readonly label: string } | undefined;
  /** Where the observed pace leads; its last point is the last the data bears. */
  readonly projection?: { readonly points: readonly PacePoint[]; readonly label: string } | undefined;
  /** What remains to the target; given, not worked out here. */
  readonly gap?: { readonly label: string } | undefined;
}
