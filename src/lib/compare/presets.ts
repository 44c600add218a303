import type { CompareCatalog } from './catalog.ts';

export const presets = ['neighbours', 'macroRegion', 'poorest', 'provinces'] as const;
export type Preset = (typeof presets)[number];

/** The regions of a preset, the subject first; `null` where it has no such group. */
export function presetRegions(
  preset: Preset,
  subject: string | undefined,
  { regions, poorest }: CompareCatalog,
): string[] | null {
  const province = provinceOf(subject, regions);
  const provinces = regions.filter(({ level }) => level === 'province');
  if (preset === 'poorest') return [...poorest.regions];
  if (preset === 'provinces')
    return first(
      subject,
      provinces.map(({ slug }) => slug),
    );
  if (!province || !subject) return null;
  if (preset === 'neighbours') {
    const near = provinces.filter(({ slug }) => province.neighbours.includes(slug)).map(({ slug }) => slug);
    return near.length === 0 ? null : first(subject, near);
  }
  if (province.macroRegion === null) return null;
  return first(
    subject,
    provinces.filter(({ macroRegion }) => macroRegion === province.macroRegion).map(({ slug }) => slug),
  );
}

/** The province a region is or lies in. */
function provinceOf(
  slug: string | undefined,
  regions: CompareCatalog['regions'],
): CompareCatalog['regions'][number] | null {
  const region = regions.find((entry) => entry.slug === slug);
  if (!region || region.level === 'province') return region ?? null;
  return region.parent === null ? null : provinceOf(region.parent, regions);
}

function first(subject: string | undefined, slugs: readonly string[]): string[] {
  return subject === undefined ? [...slugs] : [subject, ...slugs.filter((slug) => slug !== subject)];
}
