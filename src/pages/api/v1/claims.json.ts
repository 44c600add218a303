import { ledger } from '../../_ledger.ts';
import { json } from './_json.ts';

export const GET = () => json(ledger.data.claims);
