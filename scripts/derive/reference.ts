/** A series named in a catalog: `rural-disposable-income{incomeSource=wages}@CN`; region and codes are optional. */
export interface Reference {
  readonly indicator: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly region: string | null;
}

/** @returns `null` where the text does not name a series */
export function readReference(text: string): Reference | null {
  const groups =
    /^(?<indicator>[a-z0-9-]+)(?:\{(?<codes>[^}]*)\})?(?:@(?<region>[A-Za-z0-9-]+))?(?:\{(?<late>[^}]*)\})?$/.exec(
      text,
    )?.groups;
  if (!groups?.indicator) return null;
  const codes = (groups.codes ?? groups.late ?? '')
    .split(/[,;]/)
    .filter(Boolean)
    .map((pair) => pair.split('=') as [string, string]);
  return { indicator: groups.indicator, dimensions: Object.fromEntries(codes), region: groups.region ?? null };
}
