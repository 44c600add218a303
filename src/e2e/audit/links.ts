/** Links inside the site, followed in the built folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attributesIn } from '../../record/read-markup.ts';
import { withBase, withoutBase } from '../../with-base.ts';
import type { PageProblem } from './problem.ts';
import type { Site } from './site.ts';

/** Where a page leads within the site, and the places that others can lead to in it. */
interface Ends {
  readonly links: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Names that several elements have. */
  readonly doubled: ReadonlySet<string>;
}

/**
 * Every link of a page that does not arrive, or arrives at a page without the place it names, and every name given twice.
 * @param base path at which the site is published: what lies outside of it is not the site's
 */
export function brokenLinks(folder: string, site: Site, base = '/'): PageProblem[] {
  const ends = new Map([...site].map(([path, html]) => [path, endsOf(html)]));
  const files = new Map<string, boolean>();
  const exists = (address: string) => {
    const known = files.get(address) ?? (site.has(address) || existsSync(join(folder, address)));
    files.set(address, known);
    return known;
  };
  return [...ends].flatMap(([page, { links, doubled }]) => {
    const twice = [...doubled].map((name) => ({
      page,
      rule: 'no-dup-id',
      what: `#${name} is the name of several elements`,
    }));
    const lost = [...links].flatMap((raw) => {
      const target = new URL(raw, `http://site${withBase(page, base)}`);
      const address = withoutBase(decodeURIComponent(target.pathname), base);
      if (address === undefined || !exists(address)) return [{ page, rule: 'link', what: `${raw} is missing` }];
      const place = decodeURIComponent(target.hash.slice(1));
      const arrives = place === '' || ends.get(address)?.places.has(place);
      return arrives ? [] : [{ page, rule: 'anchor', what: `${raw} names a place that is not there` }];
    });
    return [...twice, ...lost];
  });
}

function endsOf(html: string): Ends {
  const links = new Set<string>();
  const places = new Set<string>();
  const doubled = new Set<string>();
  for (const { href, src, id } of attributesIn(html)) {
    for (const link of [href, src]) if (link !== undefined && /^[/#]/.test(link)) links.add(link);
    if (id === undefined) continue;
    if (places.has(id)) doubled.add(id);
    places.add(id);
  }
  return { links, places, doubled };
}
