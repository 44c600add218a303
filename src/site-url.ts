/** Where the site is published. */
export interface SiteUrl {
  /** Scheme and domain, without a slash at the end. */
  readonly origin: string;
  /** Path on the domain, with a slash at both ends. */
  readonly base: string;
}

/** Where a build that is not told otherwise is looked at. */
const LOCAL = 'http://localhost:4321';

const FORM = /^https?:\/\/[^\s/?#@\\]+((?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*)\/?$/i;

/**
 * Reads `SITE_URL`: with or without a path, and with or without a slash at its end. Throws, in one sentence, for anything that is
 * no address of a site.
 */
export function readSiteUrl(given: string | undefined): SiteUrl {
  const text = given ?? LOCAL;
  const [, path] = FORM.exec(text) ?? [];
  if (path === undefined || !URL.canParse(text)) {
    const shown = text.replace(/\/\/.*@/, '//…@');
    const form = 'https://ledger.example/ or https://ledger.example/path/';
    throw new Error(`SITE_URL is "${shown}", but takes the address of the site, such as ${form}.`);
  }
  return { origin: new URL(text).origin, base: `${path}/` };
}
