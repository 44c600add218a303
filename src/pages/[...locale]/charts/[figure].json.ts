import type { APIRoute } from 'astro';
import { json } from '../../_answer.ts';
import { figurePaths } from '../../_figures.ts';
import { editionFor } from '../../_ledger.ts';

/** A figure itself, as plain data. */
export const getStaticPaths = figurePaths;
export const GET: APIRoute = ({ params, props }) => json(props.entry.make(editionFor(params.locale)), 0);
