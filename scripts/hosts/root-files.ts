/** The files that a host reads at the root of what it publishes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from './headers-file.ts';
import type { SitePlace } from './site-place.ts';

const HEADERS = '_headers';
/** Without it GitHub Pages leaves out what begins with an underscore, as `_astro/` does. */
const NO_JEKYLL = '.nojekyll';
/** Files that no reader asks for. */
export const FOR_HOSTS: readonly string[] = [HEADERS, NO_JEKYLL];

/**
 * Puts them into a built site.
 * @param security the text of `.well-known/security.txt`, or `null` where there is none
 */
export function writeRootFiles(folder: string, { base }: SitePlace, security: string | null): void {
  writeFileSync(join(folder, HEADERS), headersFile(base));
  writeFileSync(join(folder, NO_JEKYLL), '');
  if (security === null) return;
  mkdirSync(join(folder, '.well-known'), { recursive: true });
  writeFileSync(join(folder, '.well-known', 'security.txt'), security);
}
