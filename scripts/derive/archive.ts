import type { Observation } from '../../src/lib/types.ts';
import { keyOf } from '../normalise/draft.ts';
import { completeDimensions, type Model } from '../normalise/model.ts';
import { type Reference, readReference } from './reference.ts';

/** What a row adds to references that leave it out. */
export interface Surroundings {
  readonly region: string;
  readonly period: string;
  /** The code that `*` stands for. */
  readonly star?: string | null;
}

/** Observations by figure id and by reference, growing as derived ones are added. */
export class Archive {
  readonly #model: Model;
  readonly #figures = new Map<string, Observation>();
  readonly #chosen = new Map<string, Observation>();
  readonly #bySource = new Map<string, Observation>();

  /** @param observations chosen ones and their rivals */
  constructor(observations: readonly Observation[], model: Model) {
    this.#model = model;
    for (const observation of observations) this.add(observation);
  }

  /** Adds an observation; the one chosen first for a key keeps its place. */
  add(observation: Observation): void {
    if (observation.figure && !this.#figures.has(observation.figure))
      this.#figures.set(observation.figure, observation);
    const key = keyOf(observation);
    if (observation.chosen && !this.#chosen.has(key)) this.#chosen.set(key, observation);
    for (const source of observation.sources) {
      if (!this.#bySource.has(`${key}/${source}`)) this.#bySource.set(`${key}/${source}`, observation);
    }
  }

  /** All chosen observations, in the order they were added. */
  get chosen(): readonly Observation[] {
    return [...this.#chosen.values()];
  }

  /** The observation that a figure id or a reference names. */
  find(text: string, around: Surroundings): Observation | undefined {
    const reference = readReference(text);
    return this.#figures.get(text) ?? (reference ? this.resolve(reference, around) : undefined);
  }

  resolve(reference: Reference, around: Surroundings): Observation | undefined {
    const indicator = this.#model.indicators.get(reference.indicator);
    if (!indicator) return undefined;
    const given = Object.entries(reference.dimensions).map(([dimension, code]) => [
      dimension,
      code === '*' ? (around.star ?? '') : code,
    ]);
    const key = keyOf({
      indicator: indicator.id,
      region: reference.region ?? around.region,
      period: periodOf(reference.period, around.period),
      dimensions: completeDimensions(this.#model, indicator, Object.fromEntries(given)),
    });
    return reference.source === null ? this.#chosen.get(key) : this.#bySource.get(`${key}/${reference.source}`);
  }
}

function periodOf(own: string | null, around: string): string {
  if (own === 'previous') return /^\d{4}$/.test(around) ? String(Number(around) - 1) : '';
  return own ?? around;
}
