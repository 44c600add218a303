/** A place in the units of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Vertices of a line from left to right: those of its path and the dots that stand alone; a dot on a vertex is the same one. */
export function vertices(path: string, dots: readonly Point[]): Point[] {
  const corners = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  const byX = new Map([...corners, ...dots].map((place) => [place.x, place]));
  return [...byX.values()].sort((a, b) => a.x - b.x);
}
