import type { APIRoute } from 'astro';
import { embedStyle } from '../../../../pages/_embed-style.ts';
import { release } from '../../../kept-record.ts';

/** The style of all embeds of the release. */
export const getStaticPaths = () => [{ params: { release: release.version } }];
export const GET: APIRoute = () => new Response(embedStyle, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
