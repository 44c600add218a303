import { z } from 'zod';
import type { Ledger } from '../record.ts';
import type { Region } from '../types.ts';
import { regionLevels } from '../vocabulary.ts';
import { selectFigures } from './select-figures.ts';

/** Regions of a level that are told of by some figures and not by others; `select-figures.ts` reads which. */
export const regionGroup = z.strictObject({
  level: z.enum(regionLevels),
  among: z.string(),
  without: z.string().optional(),
});

export type RegionGroup = z.infer<typeof regionGroup>;

/** The regions of a group, in the order of the catalog. */
export function regionsIn(ledger: Ledger, { level, among, without }: RegionGroup): readonly Region[] {
  const told = (written: string) => new Set(selectFigures(ledger, written).map(({ region }) => region));
  const [having, lacking] = [told(among), without === undefined ? new Set() : told(without)];
  return ledger.regionsOf(level).filter(({ id }) => having.has(id) && !lacking.has(id));
}
