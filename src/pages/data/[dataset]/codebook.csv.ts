import type { APIRoute } from 'astro';
import { codebookOf, datasetPaths } from '../_files.ts';

export const getStaticPaths = () => datasetPaths();
export const GET: APIRoute = ({ props }) =>
  new Response(codebookOf(props.entry), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
