import { breaksOf } from './breaks-of.ts';
import type { Change } from './changes.ts';
import type { TargetResult } from './gap/evaluate-target.ts';
import type { ListedFigure } from './listed-figure.ts';
import { isYear } from './period.ts';
import { Store } from './store.ts';
import type {
  Break,
  Claim,
  Comparison,
  Dimension,
  Dimensions,
  Indicator,
  Observation,
  Region,
  RegionLevel,
  Source,
  Target,
  Text,
  Theme,
  Unit,
} from './types.ts';

/** A target with what it comes to on the record. */
export type ScoredTarget = Target & { readonly result: TargetResult };

/** What the release is made of, in counts. */
export interface Release {
  readonly version: string;
  readonly date: string;
  readonly figures: number;
  readonly published: number;
  readonly derived: number;
  readonly tables: number;
  readonly sources: number;
  readonly targets: number;
  readonly claims: number;
  /** Figures that came in twice from one source and count once. */
  readonly repeats: number;
  readonly warnings: number;
}

/** A downloadable family of indicators. */
export interface Dataset {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
}

/** A published table as it came in. */
export interface TableFacts {
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly source: string | null;
  readonly notes: readonly string[];
  /** `figures = published + withheld + unplaced` */
  readonly tally: {
    readonly figures: number;
    readonly published: number;
    readonly missing: number;
    readonly withheld: number;
    readonly unplaced: number;
  };
}

/**
 * A printed figure that is not published, by its place: kept back on purpose, or without an honest place in the model.
 * Its number is not repeated, so that nothing kept back leaks.
 */
export interface LeftOutFigure {
  readonly kind: 'withheld' | 'unplaced';
  readonly table: string;
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly label: string;
  readonly reason: string;
}

/** A known conflict between publications, and how it ends on the site. */
export interface Conflict {
  readonly id: string;
  readonly theme: Theme;
  readonly outcome: 'rival' | 'dimension' | 'indicator' | 'break' | 'withheld' | 'qualified' | 'claim' | 'open';
  readonly text: Text;
  readonly reason: Text;
  readonly indicator: string | null;
  readonly region: string | null;
  readonly source: string | null;
}

/** The machine-written JSON of a release. */
export interface RecordData {
  readonly release: Release;
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
  readonly dimensions: readonly Dimension[];
  readonly units: readonly Unit[];
  readonly sources: readonly Source[];
  readonly datasets: readonly Dataset[];
  readonly targets: readonly ScoredTarget[];
  readonly observations: readonly Observation[];
  readonly tables: readonly TableFacts[];
  readonly claims: readonly Claim[];
  readonly comparisons: readonly Comparison[];
  readonly conflicts: readonly Conflict[];
  readonly leftOut: readonly LeftOutFigure[];
  readonly changes: readonly Change[];
  readonly figures: readonly ListedFigure[];
}

/** Fewer regions of a level with a figure for the same period are too few for the site to call one highest. */
export const FEWEST_PEERS = 8;

/** The record with its lookups; built once, read by every page. */
export class Ledger {
  readonly data: RecordData;
  /** Indicators with a figure, or with a target that waits for one. */
  readonly indicators: readonly Indicator[];
  readonly #byId: { [kind: string]: ReadonlyMap<string, { readonly id: string }> };
  readonly #bySlug: ReadonlyMap<string, Region>;
  readonly #store: Store;

  constructor(data: RecordData) {
    this.data = data;
    const index = (rows: readonly { readonly id: string }[]) => new Map(rows.map((row) => [row.id, row]));
    this.#byId = {
      region: index(data.regions),
      indicator: index(data.indicators),
      dimension: index(data.dimensions),
      unit: index(data.units),
      source: index(data.sources),
      observation: index(data.observations),
      target: index(data.targets),
    };
    this.#bySlug = new Map(data.regions.map((region) => [region.slug, region]));
    this.#store = new Store(
      {
        dimensionsOf: (id) => this.indicator(id).dimensions,
        defaultOf: (id) => this.dimension(id).default,
      },
      data.observations,
    );
    const aimedAt = new Set(data.targets.map(({ indicator }) => indicator));
    this.indicators = data.indicators.filter(({ id }) => this.#store.ofIndicator(id).length > 0 || aimedAt.has(id));
  }

  #get<T>(kind: string, id: string): T {
    const row = this.#byId[kind]?.get(id);
    if (!row) throw new Error(`no ${kind} "${id}" in the record`);
    return row as T;
  }

  region(id: string): Region {
    return this.#get('region', id);
  }
  regionBySlug(slug: string): Region | undefined {
    return this.#bySlug.get(slug);
  }
  indicator(id: string): Indicator {
    return this.#get('indicator', id);
  }
  dimension(id: string): Dimension {
    return this.#get('dimension', id);
  }
  unit(id: string): Unit {
    return this.#get('unit', id);
  }
  source(id: string): Source {
    return this.#get('source', id);
  }
  observation(id: string): Observation {
    return this.#get('observation', id);
  }
  target(id: string): ScoredTarget {
    return this.#get('target', id);
  }

  /** Id of the nation, the root of the tree of regions. */
  get nation(): string {
    return this.data.regions.find(({ level }) => level === 'nation')?.id ?? '';
  }

  /** Regions of a level, in the order of the catalog. */
  regionsOf(level: RegionLevel): readonly Region[] {
    return this.data.regions.filter((region) => region.level === level);
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

  /** Chosen observations with a value, of all regions of a level for one period. */
  ofLevel(indicator: string, level: RegionLevel, period: string, given: Dimensions = {}): readonly Observation[] {
    return this.slice(indicator, given).filter(
      (observation) =>
        observation.period === period && observation.value !== null && this.region(observation.region).level === level,
    );
  }

  /** Yearly series of a region, oldest first. */
  series(indicator: string, region: string, given: Dimensions = {}): readonly Observation[] {
    return this.#store.series(indicator, region, given);
  }

  /** Changes of concept that touch a series of an indicator (its defaults where not given). */
  breaksOf(indicator: string, given: Dimensions = {}): readonly Break[] {
    return breaksOf(
      this.indicator(indicator).breaks,
      this.complete(indicator, given),
      (id) => this.dimension(id).default,
    );
  }

  /**
   * Years in which at least `least` regions of a level have a value, and at least half as many as in the fullest year:
   * three early reporters are no ranking. Oldest first.
   */
  fullYears(indicator: string, level: RegionLevel, given: Dimensions = {}, least = 2): readonly string[] {
    const known = this.slice(indicator, given).filter(
      ({ region, period, value }) => value !== null && isYear(period) && this.region(region).level === level,
    );
    const years = [...Map.groupBy(known, ({ period }) => period)].map(([period, found]) => ({
      period,
      count: found.length,
    }));
    const enough = Math.max(least, Math.max(0, ...years.map(({ count }) => count)) / 2);
    return years
      .filter(({ count }) => count >= enough)
      .map(({ period }) => period)
      .sort();
  }

  /** The latest of these years, if there is one. */
  latestYear(indicator: string, level: RegionLevel, given: Dimensions = {}, least = 2): string | undefined {
    return this.fullYears(indicator, level, given, least).at(-1);
  }

  /** Chosen observations of a region, any indicator. */
  ofRegion(region: string): readonly Observation[] {
    return this.#store.ofRegion(region);
  }

  /** The other observations for the same key: *also published*. */
  rivals(observation: Observation): readonly Observation[] {
    return this.#store.all(observation).filter((other) => other.id !== observation.id);
  }

  /** All observations credited to a source, chosen or not. */
  ofSource(source: string): readonly Observation[] {
    return this.data.observations.filter(({ sources, status }) => status !== 'derived' && sources.includes(source));
  }

  /**
   * Rank among the regions of a level, 1 = highest value; equal values share a rank. `null` for a figure without a
   * single value, and where fewer than `least` regions have one for the period.
   */
  rank(observation: Observation, least = 2): { readonly rank: number; readonly of: number } | null {
    const { indicator, region, period, dimensions } = observation;
    const peers = this.ofLevel(indicator, this.region(region).level, period, dimensions);
    if (observation.value === null || peers.length < least) return null;
    return { rank: 1 + peers.filter(({ value }) => (value ?? 0) > (observation.value ?? 0)).length, of: peers.length };
  }
}
