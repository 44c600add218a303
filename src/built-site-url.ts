import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteUrl, type SiteUrl } from './site-url.ts';

/** Address that a site was built for, as its `robots.txt` says; that of this machine for a folder without one. */
export function builtSiteUrl(folder: string): SiteUrl {
  const file = join(folder, 'robots.txt');
  const [, sitemap] = (existsSync(file) && /^Sitemap: (.+)$/m.exec(readFileSync(file, 'utf8'))) || [];
  return readSiteUrl(sitemap && new URL('.', sitemap).href);
}
