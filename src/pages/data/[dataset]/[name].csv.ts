import type { APIRoute } from 'astro';
import { csvOf, datasetPaths } from '../_files.ts';

export const getStaticPaths = () => datasetPaths('name');
export const GET: APIRoute = ({ props }) =>
  new Response(csvOf(props.dataset), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
