import type { APIRoute } from 'astro';
import { archive } from './_archive.ts';

/** Everything in one file. */
export const getStaticPaths = () => [{ params: { archive: archive().name } }];
export const GET: APIRoute = () => new Response(archive().bytes, { headers: { 'Content-Type': 'application/zip' } });
