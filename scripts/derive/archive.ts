import { isYear } from '../../src/record/period.ts';
import { Store } from '../../src/record/store.ts';
import type { Dimensions, Observation } from '../../src/record/types.ts';
import type { Model } from '../normalise/model.ts';
import { type Reference, readReference } from './reference.ts';

/** What a row adds to references that leave it out. */
export interface ReferenceDefaults {
  readonly region: string;
  readonly period: string;
  /** The code that `*` stands for. */
  readonly star?: string | null;
}

/** The store as catalogs name its observations: by figure id and by reference, growing as derived ones are added. */
export class Archive {
  readonly store: Store;
  readonly #model: Model;
  readonly #figures = new Map<string, Observation>();

  /** @param observations chosen ones and their rivals */
  constructor(observations: readonly Observation[], model: Model) {
    this.#model = model;
    this.store = new Store(
      {
        dimensionsOf: (id) => model.indicators.get(id)?.dimensions,
        defaultOf: (id) => model.dimensions.get(id)?.[0]?.code ?? '',
      },
      [],
    );
    for (const observation of observations) this.add(observation);
  }

  /** Adds an observation; the one first for a figure id or a key keeps its place. */
  add(observation: Observation): void {
    const { figure } = observation;
    if (figure && !this.#figures.has(figure)) this.#figures.set(figure, observation);
    this.store.add(observation);
  }

  /** The observation that a figure id or a reference names. */
  find(text: string, around: ReferenceDefaults): Observation | undefined {
    const reference = readReference(text);
    return this.#figures.get(text) ?? (reference ? this.resolve(reference, around) : undefined);
  }

  /** The observation that a reference names: the chosen one, or that of its source. */
  resolve({ indicator, source, ...reference }: Reference, around: ReferenceDefaults): Observation | undefined {
    if (!this.#model.indicators.has(indicator)) return undefined;
    const key = {
      indicator,
      region: reference.region ?? around.region,
      period: periodOf(reference.period, around.period),
      dimensions: this.store.complete(indicator, withStar(reference.dimensions, around.star ?? '')),
    };
    return source === null
      ? this.store.chosen(key)
      : this.store.all(key).find(({ sources }) => sources.includes(source));
  }
}

function withStar(dimensions: Dimensions, star: string): Dimensions {
  return Object.fromEntries(Object.entries(dimensions).map(([id, code]) => [id, code === '*' ? star : code]));
}

function periodOf(own: string | null, around: string): string {
  if (own === 'previous') return isYear(around) ? String(Number(around) - 1) : '';
  return own ?? around;
}
