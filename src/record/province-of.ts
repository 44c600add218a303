import type { Ledger } from './ledger.ts';
import type { Region } from './types.ts';

/** The province a region lies in; the region itself where it is one. */
export function provinceOf(ledger: Ledger, region: Region): Region {
  return region.level === 'province' || region.parent === null
    ? region
    : provinceOf(ledger, ledger.region(region.parent));
}
