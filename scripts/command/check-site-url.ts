import { readSiteUrl } from '../../src/site-url.ts';
import { Stop } from './stop.ts';

/** Stops a command if `SITE_URL` is no address of a site. */
export function checkSiteUrl(): void {
  try {
    readSiteUrl(process.env.SITE_URL);
  } catch (error) {
    throw new Stop((error as Error).message);
  }
}
