import type { MiddlewareHandler } from 'astro';
import { firstLinks } from './edition/first-links.ts';
import { markBorrowed } from './edition/mark-borrowed.ts';
import { editionFor } from './pages/_ledger.ts';
import { allowOwnScripts } from './pages/_own-scripts.ts';

/**
 * Pages lead to each term of the glossary once, and allow no scripts but their own; those of a locale that is not yet whole say
 * which texts are not in its language.
 */
export const onRequest: MiddlewareHandler = async ({ params }, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  // What is borrowed is known when the page is written to its end.
  const html = allowOwnScripts(await response.text());
  const { borrowed, locale } = editionFor(params.locale);
  return new Response(markBorrowed(firstLinks(html), borrowed, locale.scales), response);
};
