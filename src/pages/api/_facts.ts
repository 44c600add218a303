import { data } from '../../i18n/pages.json';
import { headlines } from '../../record/headlines.ts';
import { ledger } from '../_ledger.ts';

/** Ids that stand for the parameters of addresses in examples. */
export const examples = { indicator: headlines(ledger)[0] ?? '', target: data.target };
