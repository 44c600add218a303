import { delistedCounties } from '../record/poor-counties.ts';
import { ledger } from './_ledger.ts';

/** Counties of the national list under their provinces; worked out once for all pages. */
export const delisted = delistedCounties(ledger);
