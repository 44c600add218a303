import { distance, ratio } from './gap/ratio.ts';
import { headlines } from './headlines.ts';
import { contains } from './interval.ts';
import { FEWEST_PEERS, type Ledger } from './ledger.ts';
import { provinceOf } from './province-of.ts';
import type { Observation, Region } from './types.ts';

/** A region's figure held against the same figure of another region. */
export type Distance = NonNullable<ReturnType<typeof distanceTo>>;
/** How a place is doing. */
export type Standing = NonNullable<ReturnType<typeof standingOf>>;

/**
 * How a region is doing by its own figures: its latest income of known provenance, how far from its province and the nation,
 * and where it ranks; up to when it has any, where the nation has later ones; `null` where no income of it is on record.
 */
export function standingOf(ledger: Ledger, region: Region) {
  const all = incomes(ledger)
    .map((indicator) => ledger.valued(indicator, region.id))
    .find(({ length }) => length > 0);
  const series = ledger.grounded(all ?? []);
  const [own, newest] = [series.at(-1), all?.at(-1)];
  if (!own || !newest) return null;
  const references = [...new Set([region.parent, provinceOf(ledger, region).id, ledger.nation])].filter(
    (id) => id !== null && id !== region.id,
  );
  return {
    own,
    distances: references.flatMap((id) => distanceTo(own, ledger.find(own.indicator, id ?? '', own.period)) ?? []),
    place: placeOf(ledger, series),
    upTo: newest,
    nationLater: laterOfNation(ledger, newest),
  };
}

/** The nation's newest figure of the same kind where it is of a later year; `null` where the region's own is as new. */
function laterOfNation(ledger: Ledger, { indicator, period, dimensions }: Observation): Observation | null {
  const newest = ledger.valued(indicator, ledger.nation, dimensions).at(-1);
  return newest && newest.period > period ? newest : null;
}

/** Incomes by which a place is told, the first on record wins: what comes from sources of income. */
function incomes(ledger: Ledger): readonly string[] {
  return headlines(ledger).filter((id) => ledger.indicator(id).dimensions.includes('incomeSource'));
}

/**
 * A figure against another of the same kind: own − reference, negative where the region has less, and own in per cent of
 * the reference; `null` where one is absent or the other may be zero.
 */
function distanceTo(own: Observation, reference: Observation | undefined) {
  if (!reference || own.value === null || reference.value === null || contains(reference, 0)) return null;
  return { reference, difference: distance(reference, own), ratio: ratio(own, reference) };
}

/** Rank in the latest year with enough peers, which may be an earlier one; `null` where there is none. */
function placeOf(ledger: Ledger, series: readonly Observation[]) {
  const places = series.flatMap((observation) => {
    const found = ledger.rank(observation, FEWEST_PEERS);
    return found ? [{ observation, ...found }] : [];
  });
  return places.at(-1) ?? null;
}

/**
 * The regions of the same level around a place in its ranking, itself among them, each with its figure and rank; of equal
 * values its own comes first.
 */
export function rankNeighbours(ledger: Ledger, { observation, rank }: NonNullable<Standing['place']>, span = 2) {
  const { indicator, region, period, dimensions } = observation;
  const ranked = ledger.ranked(indicator, ledger.region(region).level, period, dimensions);
  const first = rank - 1;
  const others = ranked.slice(first, first + span + 1).filter((peer) => peer.region !== region);
  return [...ranked.slice(Math.max(0, first - span), first), observation, ...others.slice(0, span)].map((peer) => ({
    observation: peer,
    rank: ledger.rank(peer)?.rank ?? 0,
    own: peer === observation,
  }));
}

/** Regions beside a place on the ground with the same figure: across the border for a province, else under one parent. */
export function landNeighbours(ledger: Ledger, region: Region, own: Observation) {
  const ids =
    region.level === 'province'
      ? region.neighbours
      : ledger
          .within(region.parent ?? '')
          .filter(({ level, id }) => level === region.level && id !== region.id)
          .map(({ id }) => id);
  return ids
    .flatMap((id) => distanceTo(own, ledger.find(own.indicator, id, own.period, own.dimensions)) ?? [])
    .sort((a, b) => (b.reference.value ?? 0) - (a.reference.value ?? 0));
}

/** Whether a place has others beside it, in its ranking or on the ground. */
export function hasNeighbours(ledger: Ledger, region: Region, { place, own }: Standing): boolean {
  const around = place ? rankNeighbours(ledger, place) : [];
  return around.length > 1 || landNeighbours(ledger, region, place?.observation ?? own).length > 0;
}
