import type { APIRoute } from 'astro';
import { datasetPaths, packageOf } from '../_files.ts';

export const getStaticPaths = () => datasetPaths();
export const GET: APIRoute = ({ props }) =>
  new Response(packageOf(props.entry), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
