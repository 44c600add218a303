import type { APIRoute } from 'astro';
import { datasetPaths, jsonOf } from '../_files.ts';

export const getStaticPaths = () => datasetPaths('name');
export const GET: APIRoute = ({ props }) =>
  new Response(jsonOf(props.dataset), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
