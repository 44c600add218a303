import { readSiteUrl, type SiteUrl } from '../../src/site-url.ts';
import { Stop } from './stop.ts';

/** Where `SITE_URL` says that the site is published; stops the command if it is no address of a site. */
export function siteUrl(given: string | undefined = process.env.SITE_URL): SiteUrl {
  try {
    return readSiteUrl(given);
  } catch (error) {
    throw new Stop((error as Error).message);
  }
}
