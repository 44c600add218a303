import type { Ledger } from './ledger.ts';
import type { Indicator } from './types.ts';

/** Fewer figures than this are single statements rather than a series or a comparison. */
const FEWEST_FIGURES = 8;

/** Splits indicators into those told by enough figures to be read as a series and the rest, keeping their order. */
export function byRichness(ledger: Ledger, indicators: readonly Indicator[]) {
  const isWell = ({ id }: Indicator) => ledger.chosen(id).length >= FEWEST_FIGURES;
  return { well: indicators.filter(isWell), few: indicators.filter((indicator) => !isWell(indicator)) };
}
