import type { Ledger } from '../record/ledger.ts';

/** Indicators whose series are shown on the page of every region, with the nation beside them. */
export function regionTrends(ledger: Ledger): readonly string[] {
  return ledger.data.figures
    .filter(({ kind, each }) => kind === 'trend' && each?.of === 'region')
    .flatMap(({ series }) => series.map(({ indicator }) => indicator));
}
