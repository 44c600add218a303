import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { withoutBase } from '../with-base.ts';
import { locales } from './locales.ts';

/** Charts alone and pages made by the reader's choice are no places to arrive at. */
const LEFT_OUT = new RegExp(
  `^/(?:${locales.map(({ prefix }) => prefix && `${prefix}/`).join('|')})(?:embed|404|compare/embed)(?:/|\\.|$)`,
);

/**
 * Every page with its versions in the other languages; readers of none of them get the default one.
 * @param base path at which the site is published
 */
export const sitemapOptions = (base: string) =>
  ({
    filter: (page: string) => !LEFT_OUT.test(withoutBase(new URL(page).pathname, base) ?? ''),
    i18n: {
      defaultLocale: locales[0].id,
      locales: Object.fromEntries(locales.map(({ prefix, id }) => [prefix || id, id])),
    },
    serialize: (item: SitemapItem) => {
      const fallback = item.links?.find(({ lang }) => lang === locales[0].id);
      return { ...item, links: [...(item.links ?? []), ...(fallback ? [{ ...fallback, lang: 'x-default' }] : [])] };
    },
  }) satisfies SitemapOptions;
