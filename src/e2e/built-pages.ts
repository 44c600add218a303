import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSiteUrl } from '../built-site-url.ts';
import { elementOf, elementsOf, type Markup, readMarkup, textOf } from '../record/read-markup.ts';
import { isKeptByRelease } from './kept-by-release.ts';

/** Folder of the built site. */
export const FOLDER = process.env.RURAL_LEDGER_OUT ?? 'dist';
const { origin, base } = builtSiteUrl(FOLDER);
/** Address it was built for, without a slash at the end. */
export const SITE = origin + base.slice(0, -1);

/** A built page with what stands in its head. */
export interface Built {
  /** Address from the root of the site. */
  readonly path: string;
  readonly html: string;
  readonly lang: string;
  readonly title: string;
  /** Contents of `<meta>` by name, property or header. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string;
  /** Addresses of the other versions by language. */
  readonly alternates: Readonly<Record<string, string>>;
}

/** Every page that was built, by its address; not those that releases keep. */
export function builtPages(): ReadonlyMap<string, Built> {
  return new Map(
    globSync('**/*.html', { cwd: FOLDER })
      .filter((file) => !isKeptByRelease(file))
      .sort()
      .map((file) => {
        const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
        return [path, readBuilt(path, readFileSync(join(FOLDER, file), 'utf8'))];
      }),
  );
}

/**
 * Trees of the pages in one language by their file, without embeds: a component makes the same in every language, so one
 * is enough to look at what all are made of.
 * @param part only pages in whose text there is such a thing
 */
export function englishPages(part = /(?:)/): (readonly [path: string, page: Markup])[] {
  return globSync('en/**/*.html', { cwd: FOLDER })
    .filter((file) => !/\bembed\b/.test(file))
    .sort()
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(FOLDER, file), 'utf8')] as const)
    .filter(([, html]) => part.test(html))
    .map(([file, html]) => [file, readMarkup(html)]);
}

/** Address without the site in front of it; throws for one of another site. */
export function onSite(address: string): string {
  if (!address.startsWith(`${SITE}/`)) throw new Error(`${address} is not on ${SITE}`);
  return address.slice(SITE.length);
}

function readBuilt(path: string, html: string): Built {
  const head = readMarkup(html.slice(0, html.indexOf('</head>')));
  const links = elementsOf(head, 'link').map(({ attribs }) => attribs);
  return {
    path,
    html,
    lang: elementOf(head, 'html')?.attribs.lang ?? '',
    title: textOf(elementOf(head, 'title')),
    meta: new Map(
      elementsOf(head, 'meta')
        .map(({ attribs }) => attribs)
        .map(({ name, property, 'http-equiv': header, content, media }) => [
          [name ?? property ?? header, media].filter(Boolean).join(' '),
          content ?? '',
        ]),
    ),
    canonical: links.find(({ rel }) => rel === 'canonical')?.href ?? '',
    alternates: Object.fromEntries(
      links.flatMap(({ rel, hreflang, href }) => (rel === 'alternate' && hreflang && href ? [[hreflang, href]] : [])),
    ),
  };
}
