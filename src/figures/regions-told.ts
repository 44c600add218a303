import type { Figure } from './figure.ts';

/** A chart of more regions than these compares all of them and is about none. */
const FEW = 3;

/**
 * Regions by whose names readers look for a chart, by their parts of addresses: that of its page, and those it draws if
 * they are few. The nation beside others is what these are held against.
 */
export function regionsTold({ page, rows }: Pick<Figure, 'page' | 'rows'>, nation: string): readonly string[] {
  const [, own] = /^\/regions\/([^/]+)\/$/.exec(page) ?? [];
  const drawn = [...new Set(rows.map(({ region }) => region))];
  const few = drawn.length <= FEW ? drawn : [];
  const told = [...new Set([...(own === undefined ? [] : [own]), ...few])];
  return told.length > 1 ? told.filter((region) => region !== nation) : told;
}
