import { ascending, descending } from 'd3';
import type { z } from 'zod';
import { breaksOf } from './breaks-of.ts';
import { EveryObservation } from './every-observation.ts';
import { type PartedOrigins, partedOrigins } from './parted-origins.ts';
import { Peers } from './peers.ts';
import { isYear } from './period.ts';
import { restsOnUnknown, unknownSources } from './provenance.ts';
import type * as schema from './record-schema.ts';
import { codesKey } from './series-key.ts';
import { Store } from './store.ts';
import type {
  Break,
  Dimension,
  Dimensions,
  Indicator,
  Licence,
  Observation,
  Region,
  RegionLevel,
  Source,
  Text,
  Unit,
} from './types.ts';

export type ScoredTarget = z.infer<typeof schema.scoredTarget>;
export type Release = z.infer<typeof schema.release>;
export type StampedRelease = z.infer<typeof schema.stampedRelease>;
export type ChangedValue = z.infer<typeof schema.changedValue>;
export type IndicatorShare = z.infer<typeof schema.indicatorShare>;
export type Dataset = z.infer<typeof schema.dataset>;
export type LeftOutValue = z.infer<typeof schema.leftOutValue>;

/** The machine-written JSON of a release. */
export type RecordData = z.infer<typeof schema.recordData>;

/** Fewer regions of a level with a figure for the same period are too few for the site to call one highest. */
export const FEWEST_PEERS = 8;

/** Finds a row by its id; throws a `RangeError` where there is none. */
type Find<T> = (id: string) => T;

function findIn<T extends { readonly id: string }>(rows: readonly T[], kind: string): Find<T> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = byId.get(id);
    if (row === undefined) throw new RangeError(`no ${kind} "${id}" in the record`);
    return row;
  };
}

/** The record with its lookups; built once, read by every page. */
export class Ledger {
  readonly data: RecordData;
  /** Every observation by what it belongs to. */
  readonly every: EveryObservation;
  /** Indicators with a figure, or with a target that waits for one. */
  readonly indicators: readonly Indicator[];
  readonly region: Find<Region>;
  readonly indicator: Find<Indicator>;
  readonly dimension: Find<Dimension>;
  readonly unit: Find<Unit>;
  readonly source: Find<Source>;
  readonly licence: Find<Licence>;
  readonly observation: Find<Observation>;
  readonly target: Find<ScoredTarget>;
  readonly #bySlug: ReadonlyMap<string, Region>;
  readonly #expected: ReadonlyMap<string, readonly Observation[]>;
  readonly #unknown: ReadonlySet<string>;
  readonly #store: Store;
  readonly #translations: ReadonlyMap<string, Text>;
  /** Filled when somebody asks: by indicator, level and codes. */
  readonly #peers = new Map<string, Peers>();
  readonly #within: ReadonlyMap<string | null, readonly Region[]>;

  #parted: PartedOrigins | undefined;

  /** @param parted what the whole record parts, where these data are only some of it */
  constructor(data: RecordData, parted?: PartedOrigins) {
    this.#parted = parted;
    this.data = data;
    this.every = new EveryObservation(data.observations);
    this.region = findIn(data.regions, 'region');
    this.indicator = findIn(data.indicators, 'indicator');
    this.dimension = findIn(data.dimensions, 'dimension');
    this.unit = findIn(data.units, 'unit');
    this.source = findIn(data.sources, 'source');
    this.licence = findIn(data.licences, 'licence');
    this.observation = findIn(data.observations, 'observation');
    this.target = findIn(data.targets, 'target');
    this.#translations = new Map(data.translations.map(({ text, translation }) => [text, translation]));
    this.#bySlug = new Map(data.regions.map((region) => [region.slug, region]));
    this.#unknown = unknownSources(data.sources);
    this.#within = Map.groupBy(data.regions, ({ parent }) => parent);
    this.#expected = Map.groupBy(
      data.observations.filter(({ status }) => status === 'expected'),
      (observation) => observation.region,
    );
    this.#store = new Store(
      {
        dimensionsOf: (id) => this.indicator(id).dimensions,
        defaultOf: (id) => this.dimension(id).default,
      },
      data.observations,
    );
    const rowsOfTargets = new Set(data.targets.map(({ indicator }) => indicator));
    this.indicators = data.indicators.filter(
      ({ id }) => this.#store.ofIndicator(id).length > 0 || rowsOfTargets.has(id),
    );
  }

  /** Our translation of a text of a source or a table; empty in the language it is written in. */
  translation(text: string): Text | undefined {
    return this.#translations.get(text);
  }

  regionBySlug(slug: string): Region | undefined {
    return this.#bySlug.get(slug);
  }

  /** Id of the nation, the root of the tree of regions. */
  get nation(): string {
    return this.data.regions.find(({ level }) => level === 'nation')?.id ?? '';
  }

  /** Regions of a level, in the order of the catalog. */
  regionsOf(level: RegionLevel): readonly Region[] {
    return this.data.regions.filter((region) => region.level === level);
  }

  /** Regions whose parent a region is, in the order of the catalog. */
  within(region: string): readonly Region[] {
    return this.#within.get(region) ?? [];
  }

  /** How many regions of a level there are in a region, on record or not; `null` where that is not known. */
  divisionsIn(region: string, level: RegionLevel): number | null {
    return this.data.divisionCounts.find((one) => one.region === region && one.level === level)?.count ?? null;
  }

  /** Every dimension of the indicator, the given codes over its defaults. */
  complete(indicator: string, given: Dimensions = {}): Dimensions {
    return this.#store.complete(indicator, given);
  }

  /** Chosen observations of an indicator with these dimensions (its defaults where not given). */
  slice(indicator: string, given: Dimensions = {}): readonly Observation[] {
    return this.#store.slice(indicator, given);
  }

  /** All chosen observations of an indicator. */
  chosen(indicator: string): readonly Observation[] {
    return this.#store.ofIndicator(indicator);
  }

  /** One chosen observation, if it is on record. */
  find(indicator: string, region: string, period: string, given: Dimensions = {}): Observation | undefined {
    return this.#store.chosen({ indicator, region, period, dimensions: this.complete(indicator, given) });
  }

  /** Whether nobody can tell where a value comes from: it is shown, and ranks, maps and titles leave it out. */
  isUngrounded(observation: Pick<Observation, 'status' | 'sources'>): boolean {
    return restsOnUnknown(observation, this.#unknown);
  }

  /** Those of known provenance where there are any, else all: what a headline or a comparison may rest on. */
  grounded<T extends Pick<Observation, 'status' | 'sources'>>(observations: readonly T[]): readonly T[] {
    const known = observations.filter((observation) => !this.isUngrounded(observation));
    return known.length > 0 ? known : observations;
  }

  /** Chosen observations with a value and a known provenance, of all regions of a level for one period: those that can be ranked. */
  ofLevel(indicator: string, level: RegionLevel, period: string, given: Dimensions = {}): readonly Observation[] {
    return this.#peersOf(indicator, level, given).of(period);
  }

  /** The same, the highest value first; equal values by their regions. */
  ranked(indicator: string, level: RegionLevel, period: string, given: Dimensions = {}): readonly Observation[] {
    return this.#peersOf(indicator, level, given).ranked(period);
  }

  #peersOf(indicator: string, level: RegionLevel, given: Dimensions): Peers {
    const key = `${indicator}|${level}|${codesKey(this.complete(indicator, given))}`;
    const known = this.#peers.get(key);
    if (known) return known;
    const rankable = this.slice(indicator, given).filter(
      (observation) =>
        observation.value !== null &&
        this.region(observation.region).level === level &&
        !this.isUngrounded(observation),
    );
    const peers = new Peers(rankable);
    this.#peers.set(key, peers);
    return peers;
  }

  /** Yearly series of a region, oldest first. */
  series(indicator: string, region: string, given: Dimensions = {}): readonly Observation[] {
    return this.#store.series(indicator, region, given);
  }

  /** The same series with every period that can be dated, spans and days as well. */
  everyPeriod(indicator: string, region: string, given: Dimensions = {}): readonly Observation[] {
    return this.#store.everyPeriod(indicator, region, given);
  }

  /** The same series as far as it has single values. */
  valued(indicator: string, region: string, given: Dimensions = {}): readonly Observation[] {
    return this.series(indicator, region, given).filter(({ value }) => value !== null);
  }

  /**
   * Changes of concept that touch a series of an indicator (its defaults where not given): those of every region, and where
   * one is named, its own.
   */
  breaksOf(indicator: string, given: Dimensions = {}, region?: string): readonly Break[] {
    return breaksOf(
      this.indicator(indicator).breaks,
      this.complete(indicator, given),
      (id) => this.dimension(id).default,
      region,
    );
  }

  /**
   * Years in which at least `least` regions of a level have a value, and at least half as many as in the fullest year:
   * three early reporters are no ranking. Oldest first.
   */
  fullYears(indicator: string, level: RegionLevel, given: Dimensions = {}, least = 2): readonly string[] {
    return this.#peersOf(indicator, level, given).fullYears(least);
  }

  /** The latest of these years, if there is one. */
  latestYear(indicator: string, level: RegionLevel, given: Dimensions = {}, least = 2): string | undefined {
    return this.fullYears(indicator, level, given, least).at(-1);
  }

  /** Chosen observations of a region, any indicator. */
  ofRegion(region: string): readonly Observation[] {
    return this.#store.ofRegion(region);
  }

  /** What documents only expected of a region, latest first within an indicator: no outcomes, so none of them is chosen. */
  expected(region: string): readonly Observation[] {
    const order = new Map(this.data.indicators.map(({ id }, index) => [id, index]));
    return [...(this.#expected.get(region) ?? [])].sort(
      (a, b) =>
        (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0) ||
        descending(a.period, b.period) ||
        ascending(a.id, b.id),
    );
  }

  /** The origins that are told on several pages. */
  get partedOrigins(): PartedOrigins {
    this.#parted ??= partedOrigins(this.every, this.data);
    return this.#parted;
  }

  /** The other observations for the same key: *also published*. */
  rivals(observation: Observation): readonly Observation[] {
    return this.#store.all(observation).filter((other) => other.id !== observation.id);
  }

  /**
   * Rank among the regions of a level, 1 = highest value; equal values share a rank. `null` for a figure without a
   * single value or of unknown provenance, where fewer than `least` regions have one for the period, and for a year that is
   * not full.
   */
  rank(observation: Observation, least = 2): { readonly rank: number; readonly of: number } | null {
    const { indicator, region, period, dimensions } = observation;
    const { level } = this.region(region);
    const peers = this.#peersOf(indicator, level, dimensions);
    const of = peers.of(period).length;
    const enough = isYear(period) ? peers.enough(least) : least;
    if (observation.value === null || this.isUngrounded(observation) || of < enough) return null;
    return { rank: peers.rankOf(period, observation.value), of };
  }
}
