/** Addresses of the site in any text it is built of: all begin with its path, and lead to something that was built. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteUrl } from '../../site-url.ts';
import { withoutBase } from '../../with-base.ts';
import type { PageProblem } from './problem.ts';
import { addressOf } from './site.ts';

const TEXTS = '**/*.{html,json,xml,svg,atom,txt,webmanifest}';
/** Scripts, and what is written for them alone, name paths within the site; its own is put before them as they run. */
const FOR_SCRIPTS = 'api/v1/explore/**';

/** An address as it stands in a text, with its domain or from the root; no part of a longer one, and no pattern. */
const ADDRESS = /(?<![<\w.~%@+/-])(https?:\/\/[\w.:-]+)?(\/[\w.~%@+/-]*)(?![\w.~%@+/{-])/g;

/**
 * Addresses of the site that lead out of the path it is published at, or to nothing.
 * @param whole folder in which everything was built, where `folder` has only some of it
 */
export function strayAddresses(folder: string, site: SiteUrl, whole = folder): PageProblem[] {
  const names = new Set(readdirSync(whole));
  const known = new Map<string, boolean>();
  const isThere = (path: string) => {
    const there = known.get(path) ?? (existsSync(join(folder, path)) || existsSync(join(whole, path)));
    known.set(path, there);
    return there;
  };
  return globSync(TEXTS, { cwd: folder, exclude: [FOR_SCRIPTS] })
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const found = new Set(
        [...text.matchAll(ADDRESS)].map(([, domain, path = '']) => `${domain ?? ''} ${path.replace(/[.-]+$/, '')}`),
      );
      return [...found].flatMap((one) => {
        const [domain = '', address = ''] = one.split(' ');
        const what = faultOf(domain, address, site, names, isThere);
        return what === undefined
          ? []
          : [{ page: addressOf(file), rule: 'address', what: `${domain}${address} ${what}` }];
      });
    });
}

function faultOf(
  domain: string,
  address: string,
  { origin, base }: SiteUrl,
  names: ReadonlySet<string>,
  isThere: (path: string) => boolean,
): string | undefined {
  if (domain !== '' && domain !== origin) return undefined;
  const path = withoutBase(address, base);
  const [, first = ''] = (path ?? address).split('/');
  if (domain === '' && !names.has(first)) return undefined;
  if (path === undefined) return `leads out of ${base}`;
  return isThere(decodeURIComponent(path)) ? undefined : 'leads to nothing';
}
