import type { APIRoute } from 'astro';
import { ledger } from '../../_ledger.ts';
import { valuePaths, valueRows } from '../_values.ts';

export const getStaticPaths = valuePaths;
export const GET: APIRoute = ({ props }) =>
  new Response(
    `${JSON.stringify({ chart: props.figure, release: ledger.data.release.version, rows: valueRows(props.figure) })}\n`,
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
