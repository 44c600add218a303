import { z } from 'zod';
import type { Ledger } from '../record/ledger.ts';
import type { Region } from '../record/types.ts';
import { regionLevels } from '../record/vocabulary.ts';
import { selectValues } from './select-values.ts';

/** Regions of a level that are told of by some figures and not by others; `select-values.ts` reads which. */
export const regionGroup = z.strictObject({
  level: z.enum(regionLevels),
  among: z.string(),
  without: z.string().optional(),
});

export type RegionGroup = z.infer<typeof regionGroup>;

/** The regions of a group, in the order of the catalog. */
export function regionsIn(ledger: Ledger, { level, among, without }: RegionGroup): readonly Region[] {
  const named = (written: string) => new Set(selectValues(ledger, written).map(({ region }) => region));
  const [having, lacking] = [named(among), without === undefined ? new Set() : named(without)];
  return ledger.regionsOf(level).filter(({ id }) => having.has(id) && !lacking.has(id));
}
