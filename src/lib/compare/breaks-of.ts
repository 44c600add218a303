import type { CompareIndicator } from './catalog.ts';
import type { SeriesChoice } from './choice.ts';

/** Changes of concept that touch a series: `*` means every code of the dimension but the default one. */
export function breaksOf(indicator: CompareIndicator, { dimensions }: SeriesChoice): CompareIndicator['breaks'] {
  const usual = (id: string) => indicator.dimensions.find((dimension) => dimension.id === id)?.default;
  return indicator.breaks.filter((entry) =>
    Object.entries(entry.dimensions).every(([id, code]) =>
      code === '*' ? dimensions[id] !== usual(id) : dimensions[id] === code,
    ),
  );
}

/** Whether a concept changed after the one year and up to the other, in either order. */
export function isBroken(breaks: readonly { readonly period: string }[], a: number, b: number): boolean {
  return breaks.some(({ period }) => Math.min(a, b) < Number(period) && Number(period) <= Math.max(a, b));
}
