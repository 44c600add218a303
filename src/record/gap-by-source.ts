import { greatest } from 'd3';
import { levelsOverYears, splitBySource } from './income-levels.ts';
import type { Ledger } from './ledger.ts';

/** Splits the gap of a region to the nation by source, for the latest year in which both publish all four sources. */
export function gapBySource(ledger: Ledger, region: string) {
  if (region === ledger.nation) return null;
  const indicators = ledger.data.comparisons.flatMap(({ bySource, subject }) => (bySource ? [subject] : []));
  const found = indicators.flatMap((indicator) => {
    const nation = levelsOverYears(ledger, indicator, ledger.nation);
    return levelsOverYears(ledger, indicator, region).flatMap((own) => {
      const other = nation.find(({ period }) => period === own.period);
      return other ? [{ indicator, subject: own.total, reference: other.total, parts: splitBySource(own, other) }] : [];
    });
  });
  return greatest(found, ({ subject }) => Number(subject.period)) ?? null;
}
