import type { MiddlewareHandler } from 'astro';
import { markBorrowed } from '../edition/mark-borrowed.ts';
import { editionFor } from './kept-record.ts';
import { withoutSite } from './without-site.ts';

/** Frozen pages name no site, and say which texts are not in their language. */
export const onRequest: MiddlewareHandler = async ({ params }, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const { borrowed, locale } = editionFor(params.locale);
  return new Response(withoutSite(markBorrowed(html, borrowed, locale.scales)), response);
};
