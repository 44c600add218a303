import { copyFileSync, cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './child.ts';

/** What a project is besides its data: code and what says how it is run. */
const CODE = ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'] as const;

/** What programs keep among the packages from one run to the next. */
const KEPT = /^\.(?:cache|astro|vite.*)$/;

/**
 * Makes a project of its own with the code of this one, without tests, written data and caches: what is done there leaves
 * nothing here.
 */
export function copyCode(to: string): void {
  const isCode = (path: string) => !/[\\/](?:fixtures|snapshots|e2e)$|src[\\/]data$|\.test\.tsx?$/.test(path);
  for (const name of CODE) cpSync(join(ROOT, name), join(to, name), { recursive: true, filter: isCode });
  const packages = join(ROOT, 'node_modules');
  mkdirSync(join(to, 'node_modules'), { recursive: true });
  for (const entry of readdirSync(packages, { withFileTypes: true }).filter(({ name }) => !KEPT.test(name))) {
    // Files among the packages say what is installed; commands write them.
    const take = entry.isFile() ? copyFileSync : symlinkSync;
    take(join(packages, entry.name), join(to, 'node_modules', entry.name));
  }
}
