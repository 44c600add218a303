import { isBroken } from './comparison/drawn-series.ts';
import { distance, ratio } from './gap/ratio.ts';
import { yearsBehind } from './gap/years-behind.ts';
import { contains } from './interval.ts';
import { FEWEST_PEERS, type Ledger } from './ledger.ts';
import { yearOf } from './period.ts';
import { provinceOf } from './province-of.ts';
import type { Comparison, Observation, Region } from './types.ts';

/** A region's figure held against a reference, in the last year that has both and in the first. */
export type ReferenceGap = ReturnType<typeof referenceGaps>[number];

/**
 * All comparisons that can be made for a region, in the order of the catalog: the document on the region that makes it too, the
 * last year in which both are on record, the first of the same concept where it is another one, and how many years ago the
 * reference had the region's level, where its series reaches back that far.
 */
export function referenceGaps(ledger: Ledger, region: Region) {
  return ledger.data.comparisons.flatMap((comparison) => {
    const years = ledger.grounded(ledger.series(comparison.subject, region.id)).flatMap((subject) => {
      const reference = referenceOf(ledger, comparison, region, subject.period);
      return reference && subject.value !== null && !contains(reference, 0) ? [yearOfGap(subject, reference)] : [];
    });
    const last = years.at(-1);
    if (!last) return [];
    const breaks = ledger.breaksOf(comparison.subject, {}, region.id);
    const first = years.find(({ subject }) => !isBroken(breaks, Number(subject.period), Number(last.subject.period)));
    return [
      {
        ...last,
        comparison,
        document: documentComparing(ledger, comparison, region),
        first: first && first !== last ? first : null,
        yearsBehind: behind(ledger, comparison, last),
      },
    ];
  });
}

/** The document that makes a comparison itself, where it tells about the region. */
function documentComparing(ledger: Ledger, { source }: Comparison, region: Region): string | null {
  return source !== null && ledger.every.ofSource(source).some((own) => own.region === region.id) ? source : null;
}

/** A region's income held against a reference in one year; the gap is positive where the region is behind. */
function yearOfGap(subject: Observation, reference: Observation) {
  return { subject, reference, gap: distance(subject, reference), ratio: ratio(subject, reference) };
}

function referenceOf(ledger: Ledger, comparison: Comparison, region: Region, period: string): Observation | undefined {
  const { scope, reference } = comparison;
  if (scope === 'best') return region.level === 'province' ? highest(ledger, reference, period, region.id) : undefined;
  if (scope === 'own') return ledger.find(reference, region.id, period);
  // The province of a prefecture or county; for a province the nation is a comparison of its own.
  const id = scope === 'nation' ? ledger.nation : provinceOf(ledger, region).id;
  if (id === region.id || (scope === 'parent' && id === ledger.nation)) return undefined;
  return ledger.find(reference, id, period);
}

/** The province with the highest figure of a full year; none if it is the region itself. */
function highest(ledger: Ledger, indicator: string, period: string, own: string): Observation | undefined {
  if (!ledger.fullYears(indicator, 'province', {}, FEWEST_PEERS).includes(period)) return undefined;
  const peers = ledger.ofLevel(indicator, 'province', period);
  const best = peers.reduce((top, next) => ((next.value ?? 0) > (top.value ?? 0) ? next : top));
  return best.region === own ? undefined : best;
}

function behind(
  ledger: Ledger,
  { scope, reference: indicator }: Comparison,
  { subject, reference }: ReturnType<typeof yearOfGap>,
): number | null {
  // The highest province may be another one in another year: its past is not the reference's.
  if (scope === 'best' || subject.value === null) return null;
  const past = ledger
    .valued(indicator, reference.region)
    .map(({ period, value }) => ({ year: yearOf(period), value: value ?? 0 }));
  return yearsBehind(subject.value, yearOf(subject.period), past);
}
