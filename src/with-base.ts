/** Set by the build of the site. Astro's own `BASE_URL` would be that of the machine's environment, where it has one. */
declare const SITE_BASE: string | undefined;

/** Path at which the site is published, with a slash at both ends: `/` at the root of a domain, or as `/ledger/`. */
export const BASE = typeof SITE_BASE === 'undefined' ? '/' : SITE_BASE;

/**
 * Address of what lies at a path within the site. Code and data name paths within it, which begin with a slash; what is written
 * for browsers and programs to follow goes through here, once.
 */
export function withBase(path: string, base = BASE): string {
  return base + path.slice(1);
}

/** Path within the site of an address on its domain; `undefined` for one that leads out of it. */
export function withoutBase(address: string, base = BASE): string | undefined {
  return address.startsWith(base) ? address.slice(base.length - 1) : undefined;
}
