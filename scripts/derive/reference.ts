/**
 * A figure or series named in a catalog: `rural-disposable-income{incomeSource=wages}@CN:2020/nbs-2020-199it`.
 * Codes, region, period and source are optional; what is left out comes from the row that names it.
 */
export interface Reference {
  readonly indicator: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly region: string | null;
  /** A period id with `_` for `/` in spans, or `previous` for the year before the row's own. */
  readonly period: string | null;
  /** Source id, to name one of several rivals. */
  readonly source: string | null;
}

const form = new RegExp(
  [
    /^(?<indicator>[a-z0-9-]+)(?:\{(?<codes>[^}]*)\})?/,
    /(?:@(?<region>[A-Za-z0-9-]+))?(?:\{(?<late>[^}]*)\})?/,
    /(?::(?<period>[A-Za-z0-9_-]+))?(?:\/(?<source>[a-z0-9-]+))?$/,
  ]
    .map(({ source }) => source)
    .join(''),
);

/** @returns `null` where the text does not name a series */
export function readReference(text: string): Reference | null {
  const groups = form.exec(text)?.groups;
  if (!groups?.indicator) return null;
  const codes = (groups.codes ?? groups.late ?? '')
    .split(/[,;]/)
    .filter(Boolean)
    .map((pair) => pair.split('=') as [string, string]);
  return {
    indicator: groups.indicator,
    dimensions: Object.fromEntries(codes),
    region: groups.region ?? null,
    period: groups.period?.replaceAll('_', '/') ?? null,
    source: groups.source ?? null,
  };
}
