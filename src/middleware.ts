import type { MiddlewareHandler } from 'astro';
import { markBorrowed } from './edition/mark-borrowed.ts';
import { editionFor } from './pages/_ledger.ts';

/** Pages of a locale that is not yet whole say which of their texts are not in its language. */
export const onRequest: MiddlewareHandler = async ({ params }, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  // What is borrowed is known when the page is written to its end.
  const html = await response.text();
  const { borrowed, locale } = editionFor(params.locale);
  return new Response(markBorrowed(html, borrowed, locale.scales), response);
};
