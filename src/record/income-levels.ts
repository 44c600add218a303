import { descending } from 'd3';
import { decomposeGap, type GapPart } from './gap/decompose.ts';
import { INCOME_SOURCES } from './income-sources.ts';
import type { Ledger } from './ledger.ts';
import { isYear } from './period.ts';
import type { Observation } from './types.ts';

/** An income and its four sources in yuan; a source is `null` where it is not published. */
export type LevelRow = ReturnType<typeof rowOf>;

function rowOf(ledger: Ledger, indicator: string, total: Observation) {
  const { region, period } = total;
  const parts = INCOME_SOURCES.map((incomeSource) => ledger.find(indicator, region, period, { incomeSource }) ?? null);
  return { region, period, total, parts };
}

function isComplete({ total, parts }: LevelRow): boolean {
  return total.value !== null && parts.every((part) => part !== null && part.value !== null);
}

/** A region's income by source, year by year, latest first; only years with all four sources. */
export function levelsOverYears(ledger: Ledger, indicator: string, region: string): readonly LevelRow[] {
  return ledger
    .series(indicator, region)
    .map((total) => rowOf(ledger, indicator, total))
    .filter(isComplete)
    .reverse();
}

/**
 * Years in which at least two provinces publish all four sources, latest first, each with these provinces and the nation,
 * the highest wages first.
 */
export function levelsByProvince(ledger: Ledger, indicator: string) {
  const rows = ledger
    .slice(indicator)
    .filter(({ region, period }) => isYear(period) && ['province', 'nation'].includes(ledger.region(region).level))
    .map((total) => rowOf(ledger, indicator, total))
    .filter(isComplete);
  return [...Map.groupBy(rows, ({ period }) => period)]
    .filter(([, found]) => found.filter(({ region }) => ledger.region(region).level === 'province').length >= 2)
    .map(([period, found]) => ({
      period,
      rows: found.sort((a, b) => (b.parts[0]?.value ?? 0) - (a.parts[0]?.value ?? 0)),
    }))
    .sort((a, b) => descending(a.period, b.period));
}

/** What the growth of an income came from. */
export type Growth = NonNullable<ReturnType<typeof growthBySource>>;

/** Growth between the first and the last year with all four sources, split by source; `null` without two such years. */
export function growthBySource(ledger: Ledger, indicator: string, region: string) {
  const rows = levelsOverYears(ledger, indicator, region);
  const [to, from] = [rows[0], rows.at(-1)];
  if (!from || !to || from === to) return null;
  return { from, to, parts: splitBySource(from, to) };
}

/** What one income lacks to another, split by source. */
export function splitBySource(subject: LevelRow, reference: LevelRow): readonly GapPart[] {
  const whole = { subject: subject.total, reference: reference.total };
  return decomposeGap(amounts(subject), amounts(reference), whole);
}

function amounts({ parts }: LevelRow): Record<string, Observation> {
  return Object.fromEntries(parts.flatMap((part, index) => (part ? [[INCOME_SOURCES[index] ?? '', part]] : [])));
}
