import type { APIRoute } from 'astro';
import { compareFile } from '../../../../compare/compare-file.ts';
import { comparable } from '../../../../compare/make-record.ts';
import { json } from '../../../_answer.ts';
import { ledger } from '../../../_ledger.ts';

export const getStaticPaths = () => comparable(ledger).map(({ id }) => ({ params: { indicator: id } }));

/** The yearly figures of an indicator in few bytes: chosen ones only, with interval, printed text, status and source. */
export const GET: APIRoute = ({ params }) => json(compareFile(ledger, params.indicator ?? ''), 0);
