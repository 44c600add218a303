/** The response headers the site asks of any host: the local server sends them, and the files for other hosts are written from them. */
import { downloadFormats } from '../../src/downloads/download-formats.ts';
import { type AddressPattern, matches } from './address-pattern.ts';

/** Headers for all addresses that a pattern fits. */
export interface HeaderRule {
  readonly at: AddressPattern;
  readonly headers: Readonly<Record<string, string>>;
}

/** As it is and in another language: the first part of such an address is a language tag. */
const inEveryLanguage = (at: AddressPattern): AddressPattern[] => [at, `/:language${at}`];

/** Pages that other sites may frame, with their files. */
const EMBEDS = (
  ['/embed/:chart', '/embed/:chart/*', '/compare/embed/*', '/releases/:version/embed/:chart/*'] as const
).flatMap(inEveryLanguage);

/** Endings of the files of a chart; one that ends as another does is that other. */
const CHART_FILES = ['svg', 'png', 'js', ...Object.keys(downloadFormats)].filter(
  (ending, _, all) => !all.some((other) => ending.endsWith(`.${other}`)),
);

/**
 * What pages of others may fetch: data, charts and their values, the embed script and the files of embed pages, which run
 * without an origin in a sandbox.
 */
const SHARED: readonly AddressPattern[] = [
  ...(['/api/*', '/embed.js', '/releases/:version/*.csv'] as const),
  ...inEveryLanguage('/data/*'),
  ...CHART_FILES.flatMap((ending) => [`/embed/*.${ending}`, `/charts/*.${ending}`] as const).flatMap(inEveryLanguage),
];
const SHARING = { 'Access-Control-Allow-Origin': '*' } as const;

/**
 * What is sent where; a later rule replaces headers of an earlier one, and the first names every header that all addresses have.
 * Embeds may be framed because their policy says nothing of frames. It is one that their pages state anyhow: not every host can
 * take a header away, but each can replace it.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    at: '/*',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': "frame-ancestors 'none'",
    },
  },
  { at: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable', ...SHARING } },
  ...EMBEDS.map((at) => ({ at, headers: { 'Content-Security-Policy': "object-src 'none'" } })),
  ...SHARED.map((at) => ({ at, headers: SHARING })),
];

/** Headers by address within the site. Only embeds may be framed; only hashed files may be kept without asking again. */
export function headersFor(pathname: string): Record<string, string> {
  return Object.assign({}, ...HEADER_RULES.filter(({ at }) => matches(at, pathname)).map(({ headers }) => headers));
}
