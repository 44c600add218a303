import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path for which a site was built into a folder, as its web manifest says; `/` for a folder without one. */
export function baseOf(folder: string): string {
  const file = join(folder, 'manifest.webmanifest');
  if (!existsSync(file)) return '/';
  const { scope } = JSON.parse(readFileSync(file, 'utf8')) as { readonly scope: string };
  return scope;
}
