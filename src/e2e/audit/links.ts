/** Links inside the site, followed in the built folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import type { Site } from './site.ts';

const link = /\s(?:href|src)="([^"]+)"/g;
const id = /\sid="([^"]+)"/g;

/** Every link of a page that does not arrive, or arrives at a page without the place it names. */
export function brokenLinks(folder: string, site: Site): Problem[] {
  const anchors = new Map(
    [...site].map(([path, html]) => [path, new Set([...html.matchAll(id)].map(([, name]) => name))]),
  );
  const files = new Map<string, boolean>();
  const exists = (address: string) => {
    const known = files.get(address) ?? (site.has(address) || existsSync(join(folder, address)));
    files.set(address, known);
    return known;
  };
  return [...site].flatMap(([page, html]) => {
    const links = new Set([...html.matchAll(link)].map(([, raw = '']) => raw).filter((raw) => /^[/#]/.test(raw)));
    return [...links].flatMap((raw) => {
      const target = new URL(raw.replaceAll('&amp;', '&'), `http://site${page}`);
      const address = decodeURIComponent(target.pathname);
      if (!exists(address)) return [{ page, rule: 'link', what: `${raw} is missing` }];
      const place = decodeURIComponent(target.hash.slice(1));
      const arrives = place === '' || anchors.get(address)?.has(place);
      return arrives ? [] : [{ page, rule: 'anchor', what: `${raw} names a place that is not there` }];
    });
  });
}
