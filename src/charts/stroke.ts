import { round } from './round.ts';

/** A straight stroke from one point to another. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A level stroke. */
export type Level = Pick<Stroke, 'x1' | 'x2'> & { readonly y: number };

/** A vertical stroke. */
export type Upright = Pick<Stroke, 'y1' | 'y2'> & { readonly x: number };

/** A stroke between two points, rounded. */
export function strokeBetween(x1: number, y1: number, x2: number, y2: number): Stroke {
  return { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
}
