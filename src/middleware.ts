import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'astro';
import { firstLinks } from './edition/first-links.ts';
import { markBorrowed } from './edition/mark-borrowed.ts';
import { withFirstStyle } from './pages/_first-style.ts';
import { editionFor } from './pages/_ledger.ts';
import { withOwnPolicy } from './pages/_own-policy.ts';
import { withoutBase } from './with-base.ts';

/** Where the build has written the style sheets by the time it writes pages. */
const WRITTEN = process.env.RURAL_LEDGER_OUT ?? 'dist';

const sheets = new Map<string, string>();

/** The text of a style sheet that the build has written. */
function readSheet(address: string): string | undefined {
  const file = join(WRITTEN, withoutBase(address) ?? address);
  if (!sheets.has(address) && existsSync(file)) sheets.set(address, readFileSync(file, 'utf8'));
  return sheets.get(address);
}

/**
 * Pages lead to each term of the glossary once, bring the style of what they show, and begin with a policy that allows no scripts
 * but their own; those of a locale that is not yet whole say which texts are not in its language.
 */
export const onRequest: MiddlewareHandler = async ({ params }, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  // What is borrowed is known when the page is written to its end.
  const html = withOwnPolicy(await response.text());
  const { borrowed, locale } = editionFor(params.locale);
  return new Response(withFirstStyle(markBorrowed(firstLinks(html), borrowed, locale.scales), readSheet), response);
};
