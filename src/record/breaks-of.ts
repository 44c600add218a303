import type { Break, Dimensions } from './types.ts';

/**
 * Changes of concept that touch a series. A break names the codes it concerns: none for the whole indicator, `*` for every
 * code of a dimension but the default one, which is the total. One that names regions touches theirs alone.
 * @param dimensions every dimension of the indicator with its code
 * @param defaultOf the default code of a dimension
 * @param region whose series it is; without it only what touches every region
 */
export function breaksOf<T extends Pick<Break, 'dimensions' | 'regions'>>(
  breaks: readonly T[],
  dimensions: Dimensions,
  defaultOf: (dimension: string) => string | undefined,
  region?: string,
): readonly T[] {
  return breaks.filter(
    ({ regions, dimensions: named }) =>
      (regions.length === 0 || (region !== undefined && regions.includes(region))) &&
      Object.entries(named).every(([id, code]) =>
        code === '*' ? dimensions[id] !== defaultOf(id) : dimensions[id] === code,
      ),
  );
}
