import { decomposeGap, type GapPart } from './gap/decompose.ts';
import { INCOME_SOURCES } from './income-sources.ts';
import type { Ledger } from './ledger.ts';
import { yearOf } from './period.ts';
import type { Observation } from './types.ts';

/** An income gap split by source of income. */
export interface GapBySource {
  readonly indicator: string;
  readonly subject: Observation;
  readonly reference: Observation;
  readonly parts: readonly GapPart[];
}

/** Splits the gap of a region to the nation by source, for the latest year in which both publish all four sources. */
export function gapBySource(ledger: Ledger, region: string): GapBySource | null {
  if (region === ledger.nation) return null;
  const indicators = ledger.data.comparisons.flatMap(({ bySource, subject }) => (bySource ? [subject] : []));
  const found = indicators.flatMap((indicator) =>
    ledger.series(indicator, region).flatMap((subject) => {
      const reference = ledger.find(indicator, ledger.nation, subject.period);
      const own = amounts(ledger, indicator, region, subject.period);
      const other = amounts(ledger, indicator, ledger.nation, subject.period);
      return reference && own && other
        ? [{ indicator, subject, reference, parts: decomposeGap(own, other, { subject, reference }) }]
        : [];
    }),
  );
  return found.reduce<GapBySource | null>(
    (best, next) => (best === null || yearOf(next.subject.period) > yearOf(best.subject.period) ? next : best),
    null,
  );
}

function amounts(
  ledger: Ledger,
  indicator: string,
  region: string,
  period: string,
): Record<string, Observation> | null {
  const found = INCOME_SOURCES.flatMap((source) => {
    const observation = ledger.find(indicator, region, period, { incomeSource: source });
    return observation && observation.value !== null ? [[source, observation] as const] : [];
  });
  return found.length === INCOME_SOURCES.length ? Object.fromEntries(found) : null;
}
