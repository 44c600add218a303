/** Where the site is to stand. */
import { siteUrl } from '../command/site-url.ts';

export interface SitePlace {
  /** Scheme and host that readers see, or `null` where nobody has said. */
  readonly origin: string | null;
  /** The path below which it stands, with a slash at both ends. */
  readonly base: string;
}

/** The place that `SITE_URL` names; stops the command if it is no address of a site. */
export function sitePlace(address: string | undefined = process.env.SITE_URL): SitePlace {
  if (!address) return { origin: null, base: '/' };
  return siteUrl(address);
}
