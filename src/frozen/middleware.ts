import type { MiddlewareHandler } from 'astro';
import { markBorrowed } from '../edition/mark-borrowed.ts';
import { withOwnPolicy } from '../pages/_own-policy.ts';
import { editionFor } from './kept-record.ts';
import { withoutSite } from './without-site.ts';

/** Frozen pages name no site, allow no scripts but their own, and say which texts are not in their language. */
export const onRequest: MiddlewareHandler = async ({ params }, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = withOwnPolicy(await response.text());
  const { borrowed, locale } = editionFor(params.locale);
  return new Response(withoutSite(markBorrowed(html, borrowed, locale.scales)), response);
};
