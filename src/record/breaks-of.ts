import type { Break, Dimensions } from './types.ts';

/**
 * Changes of concept that touch a series. A break names the codes it concerns: none for the whole indicator, `*` for every
 * code of a dimension but the default one, which is the total.
 * @param dimensions every dimension of the indicator with its code
 * @param defaultOf the default code of a dimension
 */
export function breaksOf<T extends Pick<Break, 'dimensions'>>(
  breaks: readonly T[],
  dimensions: Dimensions,
  defaultOf: (dimension: string) => string | undefined,
): readonly T[] {
  return breaks.filter((entry) =>
    Object.entries(entry.dimensions).every(([id, code]) =>
      code === '*' ? dimensions[id] !== defaultOf(id) : dimensions[id] === code,
    ),
  );
}
