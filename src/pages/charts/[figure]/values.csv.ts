import type { APIRoute } from 'astro';
import { toCsv } from '../../../lib/csv.ts';
import { valueColumns, valuePaths, valueRows } from '../_values.ts';

export const getStaticPaths = valuePaths;
export const GET: APIRoute = ({ props }) =>
  new Response(toCsv(valueColumns, valueRows(props.figure)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
