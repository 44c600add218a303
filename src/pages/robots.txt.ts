import type { APIRoute } from 'astro';
import { withBase } from '../with-base.ts';
import { answer } from './_answer.ts';

/** Everything may be read; embeds say themselves that they are no pages of their own. */
export const GET: APIRoute = ({ site }) =>
  answer(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('/sitemap-index.xml'), site).href}\n`, 'text/plain');
