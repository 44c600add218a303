/** The response headers the site asks of any host; the local server sends them, and tests hold it to them. */
import { downloadFormats } from '../../src/downloads/download-formats.ts';

const VALUES = Object.keys(downloadFormats).join('|');
/** Locales go by language tags in addresses; nothing else there is as short as two letters. */
const LOCALE = '(?:[a-z]{2}(?:-[a-z]+)?/)?';
const EMBED = new RegExp(`^/${LOCALE}(?:compare/|releases/[\\d.]+/)?embed/`);
/**
 * What other people's pages may fetch: data, charts and their values, the embed script and the files of embed pages,
 * which run without an origin in a sandbox.
 */
const SHARED = new RegExp(
  `^/(?:${LOCALE}(?:api|data)/|_astro/|embed[\\w.-]*\\.js$|${LOCALE}(?:embed|charts)/.*\\.(?:svg|png|json|js|${VALUES})$)`,
);

/** Headers by address. Only embeds may be framed; only hashed files may be kept without asking again. */
export function headersFor(pathname: string): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(EMBED.test(pathname) ? {} : { 'Content-Security-Policy': "frame-ancestors 'none'" }),
    ...(SHARED.test(pathname) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}
