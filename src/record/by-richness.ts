import type { Ledger } from './ledger.ts';
import type { Indicator } from './types.ts';

/** Fewer figures than this are single statements rather than a series or a comparison. */
const FEWEST_FIGURES = 8;

/** Indicators told by enough figures to be read as a series or a comparison, and the rest. */
export interface ByRichness {
  readonly well: readonly Indicator[];
  readonly few: readonly Indicator[];
}

/** Splits indicators by how many figures there are, keeping their order. */
export function byRichness(ledger: Ledger, indicators: readonly Indicator[]): ByRichness {
  const isWell = ({ id }: Indicator) => ledger.chosen(id).length >= FEWEST_FIGURES;
  return { well: indicators.filter(isWell), few: indicators.filter((indicator) => !isWell(indicator)) };
}
