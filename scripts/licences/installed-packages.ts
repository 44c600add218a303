import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of the lock file. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** As the package itself says; as the lock file says for one that is made for other machines; empty where neither does. */
  readonly licence: string;
  /** Whether the site is made with it, or only tested and checked. */
  readonly use: 'runtime' | 'dev';
  /** Whether it is installed on this machine. */
  readonly isInstalled: boolean;
}

interface Described {
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Every package that the lock file lists, by name and version; several copies of one count once. */
export function installedPackages(root: string): InstalledPackage[] {
  const { packages } = readJson(join(root, 'package-lock.json')) as { packages: Readonly<Record<string, Described>> };
  const all = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => packageAt(root, path, locked));
  const each = Map.groupBy(all, ({ name, version }) => `${name} ${version}`);
  return [...each.values()]
    .map((copies): InstalledPackage => {
      const copy = copies.find(({ isInstalled }) => isInstalled) ?? (copies[0] as InstalledPackage);
      return copies.some(({ use }) => use === 'runtime') ? { ...copy, use: 'runtime' } : copy;
    })
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

function packageAt(root: string, path: string, locked: Described): InstalledPackage {
  const file = join(root, path, 'package.json');
  const isInstalled = existsSync(file);
  const own = isInstalled ? (readJson(file) as Described) : locked;
  return {
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: own.version ?? locked.version ?? '',
    licence: licenceOf(own) || licenceOf(locked),
    use: locked.dev || locked.devOptional ? 'dev' : 'runtime',
    isInstalled,
  };
}

function licenceOf({ license, licenses = [] }: Described): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses.flatMap(({ type }) => type ?? []).join(' OR ');
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
