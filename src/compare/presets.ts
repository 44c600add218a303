import { provinceOf } from '../record/province-of.ts';
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
  const region = record.data.regions.find(({ id }) => id === subject);
  const province = region && provinceOf(record, region);
  if (province?.level !== 'province') return null;
  const near = provinces.filter(({ id, macroRegion }) =>
    preset === 'neighbours'
      ? province.neighbours.includes(id)
      : macroRegion !== null && macroRegion === province.macroRegion,
  );
  return near.length === 0 ? null : first(subject, near);
}

function first(subject: string | undefined, regions: readonly Region[]): string[] {
  const ids = regions.map(({ id }) => id);
  return subject === undefined ? ids : [subject, ...ids.filter((id) => id !== subject)];
}
