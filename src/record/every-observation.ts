import type { Observation } from './types.ts';

type Groups = ReadonlyMap<string, readonly Observation[]>;

/** Every observation, chosen or not, by what it belongs to, in the order of the record; grouped when somebody asks. */
export class EveryObservation {
  readonly #all: readonly Observation[];
  #byIndicator: Groups | undefined;
  #byRegion: Groups | undefined;
  #bySource: Groups | undefined;
  #byFigure: Groups | undefined;

  constructor(observations: readonly Observation[]) {
    this.#all = observations;
  }

  ofIndicator(indicator: string): readonly Observation[] {
    this.#byIndicator ??= Map.groupBy(this.#all, (observation) => observation.indicator);
    return this.#byIndicator.get(indicator) ?? [];
  }

  ofRegion(region: string): readonly Observation[] {
    this.#byRegion ??= Map.groupBy(this.#all, (observation) => observation.region);
    return this.#byRegion.get(region) ?? [];
  }

  /** Those credited to a source: what is derived is nobody's. */
  ofSource(source: string): readonly Observation[] {
    this.#bySource ??= bySource(this.#all);
    return this.#bySource.get(source) ?? [];
  }

  /** Those to which their tables give this id. */
  ofFigure(figure: string): readonly Observation[] {
    this.#byFigure ??= Map.groupBy(this.#all, (observation) => observation.figure ?? '');
    return this.#byFigure.get(figure) ?? [];
  }
}

function bySource(observations: readonly Observation[]): Groups {
  const credits = observations
    .filter(({ status }) => status !== 'derived')
    .flatMap((observation) => [...new Set(observation.sources)].map((source) => ({ source, observation })));
  const groups = Map.groupBy(credits, ({ source }) => source);
  return new Map([...groups].map(([source, own]) => [source, own.map(({ observation }) => observation)]));
}
