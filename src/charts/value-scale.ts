// Not d3's scaleLinear: it brings 9 kB of colours, dates and formats to the browser, and puts a domain without width in the middle.
/** A value to be drawn and the room its text needs beyond the end of the bar. */
export interface Extent {
  readonly value: number;
  readonly room: number;
}

export type Scale = (value: number) => number;

/** Linear map of a domain to a range; a domain without width maps to the start of the range. */
export function linearScale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  const factor = high === low ? 0 : (to - from) / (high - low);
  return (value) => from + (value - low) * factor;
}

/**
 * A scale from zero that lets every bar end leave the room for its own text before the edge.
 * With negative values both sides keep the widest room they need.
 */
export function valueScale(extents: readonly Extent[], left: number, right: number): Scale {
  const low = Math.min(0, ...extents.map(({ value }) => value));
  const high = Math.max(0, ...extents.map(({ value }) => value));
  if (low === 0) {
    const steps = extents.filter(({ value }) => value > 0).map(({ value, room }) => (right - left - room) / value);
    const step = steps.length === 0 ? 0 : Math.max(0, Math.min(...steps));
    return (value) => left + value * step;
  }
  const before = Math.max(0, ...extents.filter(({ value }) => value < 0).map(({ room }) => room));
  const after = Math.max(0, ...extents.filter(({ value }) => value >= 0).map(({ room }) => room));
  return linearScale([low, high], [left + before, right - after]);
}
