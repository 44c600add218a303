import type { APIRoute } from 'astro';
import { figurePaths } from '../../_figures.ts';
import { editionFor } from '../../_ledger.ts';

/** A figure itself, as plain data. */
export const getStaticPaths = figurePaths;
export const GET: APIRoute = ({ params, props }) =>
  new Response(`${JSON.stringify(props.entry.make(editionFor(params.locale)))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
