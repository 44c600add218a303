import { ascending } from 'd3';
import { isYear, lastDay, yearOf } from './period.ts';
import { codesKey, keyOf, type ObservationKey } from './series-key.ts';
import type { Dimensions, Observation } from './types.ts';

/** What the store has to know of the catalogs. */
export interface SeriesCatalog {
  /** Ids of the dimensions of an indicator, in its order; `undefined` for an unknown indicator. */
  dimensionsOf(indicator: string): readonly string[] | undefined;
  /** The code that stands where none is given. */
  defaultOf(dimension: string): string;
}

/**
 * All observations, found by what they are values of. The build fills it as it derives; pages read it.
 * One observation per key is chosen, the first that says so; the others are its rivals.
 */
export class Store {
  readonly #catalog: SeriesCatalog;
  readonly #chosen = new Map<string, Observation>();
  readonly #byKey = new Map<string, Observation[]>();
  readonly #byIndicator = new Map<string, Observation[]>();
  readonly #byRegion = new Map<string, Observation[]>();
  readonly #slices = new Map<string, Observation[]>();
  readonly #series = new Map<string, Observation[]>();

  constructor(catalog: SeriesCatalog, observations: readonly Observation[]) {
    this.#catalog = catalog;
    for (const observation of observations) this.add(observation);
  }

  /** Adds an observation; the one chosen first for a key keeps its place. */
  add(observation: Observation): void {
    const key = keyOf(observation);
    append(this.#byKey, key, observation);
    if (!observation.chosen || this.#chosen.has(key)) return;
    const { indicator, region, dimensions, period } = observation;
    this.#chosen.set(key, observation);
    append(this.#byIndicator, indicator, observation);
    append(this.#byRegion, region, observation);
    append(this.#slices, sliceKey(indicator, dimensions), observation);
    if (isYear(period)) insertByYear(this.#series, seriesKey(indicator, region, dimensions), observation);
  }

  /** Every dimension of the indicator, the given codes over its defaults. */
  complete(indicator: string, given: Dimensions = {}): Dimensions {
    return Object.fromEntries(
      (this.#catalog.dimensionsOf(indicator) ?? []).map((id) => [id, given[id] ?? this.#catalog.defaultOf(id)]),
    );
  }

  /** All chosen observations of an indicator. */
  ofIndicator(indicator: string): readonly Observation[] {
    return this.#byIndicator.get(indicator) ?? [];
  }

  /** Chosen observations of a region, any indicator. */
  ofRegion(region: string): readonly Observation[] {
    return this.#byRegion.get(region) ?? [];
  }

  /** Chosen observations of an indicator with these dimensions (its defaults where not given). */
  slice(indicator: string, given: Dimensions = {}): readonly Observation[] {
    return this.#slices.get(sliceKey(indicator, this.complete(indicator, given))) ?? [];
  }

  /** Chosen yearly observations of a region, oldest first. */
  series(indicator: string, region: string, given: Dimensions = {}): readonly Observation[] {
    return this.#series.get(seriesKey(indicator, region, this.complete(indicator, given))) ?? [];
  }

  /**
   * Chosen observations of a region for every period that can be dated, by their last day; a whole year stands behind
   * other periods that end with it.
   */
  everyPeriod(indicator: string, region: string, given: Dimensions = {}): readonly Observation[] {
    return this.slice(indicator, given)
      .filter((observation) => observation.region === region && lastDay(observation.period) !== '')
      .sort(
        (a, b) =>
          ascending(lastDay(a.period), lastDay(b.period)) ||
          Number(isYear(a.period)) - Number(isYear(b.period)) ||
          ascending(a.period, b.period),
      );
  }

  /** The chosen observation for a key whose dimensions are all given. */
  chosen(key: ObservationKey): Observation | undefined {
    return this.#chosen.get(keyOf(key));
  }

  /** All observations for a key, chosen or not. */
  all(key: ObservationKey): readonly Observation[] {
    return this.#byKey.get(keyOf(key)) ?? [];
  }
}

function append(index: Map<string, Observation[]>, key: string, observation: Observation): void {
  const found = index.get(key);
  if (found) found.push(observation);
  else index.set(key, [observation]);
}

/** Series mostly come in order, so the place is looked for from the end. */
function insertByYear(index: Map<string, Observation[]>, key: string, observation: Observation): void {
  const series = index.get(key) ?? [];
  if (series.length === 0) index.set(key, series);
  let at = series.length;
  while (at > 0 && yearOf(series[at - 1]?.period ?? '') > yearOf(observation.period)) at--;
  series.splice(at, 0, observation);
}

function sliceKey(indicator: string, dimensions: Dimensions): string {
  return `${indicator}|${codesKey(dimensions)}`;
}

function seriesKey(indicator: string, region: string, dimensions: Dimensions): string {
  return `${indicator}|${region}|${codesKey(dimensions)}`;
}
