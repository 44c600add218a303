import type { Region } from '../record/types.ts';
import type { Options } from './options.ts';

export const presets = ['neighbours', 'macroRegion', 'poorest', 'provinces'] as const;
export type Preset = (typeof presets)[number];

/** The regions of a preset, the subject first; `null` where it has no such group. */
export function presetRegions(preset: Preset, subject: string | undefined, options: Options): string[] | null {
  const { record, poorest } = options;
  if (preset === 'poorest') return [...poorest.regions];
  const provinces = record.regionsOf('province');
  if (preset === 'provinces') return first(subject, provinces);
  const province = provinceOf(subject, options);
  if (!province || !subject) return null;
  const near = provinces.filter(({ id, macroRegion }) =>
    preset === 'neighbours'
      ? province.neighbours.includes(id)
      : macroRegion !== null && macroRegion === province.macroRegion,
  );
  return near.length === 0 ? null : first(subject, near);
}

/** The province a region is or lies in. */
function provinceOf(id: string | undefined, options: Options): Region | null {
  const region = options.record.data.regions.find((entry) => entry.id === id);
  if (!region || region.level === 'province') return region ?? null;
  return region.parent === null ? null : provinceOf(region.parent, options);
}

function first(subject: string | undefined, regions: readonly Region[]): string[] {
  const ids = regions.map(({ id }) => id);
  return subject === undefined ? ids : [subject, ...ids.filter((id) => id !== subject)];
}
