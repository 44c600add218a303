import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { sideBySide } from './src/after-build.ts';
import { contentPolicy } from './src/content-policy.ts';
import { sitemapOptions } from './src/edition/sitemap-options.ts';
import frozenFigures from './src/frozen/integration.ts';
import pictures from './src/pictures/integration.ts';
import prerenderInThreads from './src/prerender/integration.ts';
import searchIndex from './src/search-index/integration.ts';
import { readSiteUrl } from './src/site-url.ts';

const { origin, base } = readSiteUrl(process.env.SITE_URL);

/**
 * Locales are routed by the pages themselves, with a `[...locale]` rest parameter, so there is no `i18n` here.
 * Styles and scripts stay in files or carry a hash, because the policy below allows nothing else: no style attributes.
 */
export default defineConfig({
  // Where the site is published: embed codes and picture files carry whole addresses.
  site: origin,
  base,
  output: 'static',
  outDir: process.env.RURAL_LEDGER_OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  security: {
    csp: contentPolicy,
  },
  // The highlighter writes style attributes.
  markdown: { syntaxHighlight: false },
  integrations: [
    preact(),
    prerenderInThreads(),
    sitemap(sitemapOptions(base)),
    process.env.RURAL_LEDGER_WITHOUT_PICTURES ? searchIndex() : sideBySide(pictures(), searchIndex()),
    frozenFigures(),
  ],
  devToolbar: { enabled: false },
  vite: {
    define: { SITE_BASE: JSON.stringify(base) },
    build: {
      // What the scripts of several pages share is small: one request brings all of it.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: 'shared', test: /\/src\/(?:browser|edition)\//, minShareCount: 2, maxModuleSize: 3000 }],
          },
        },
      },
    },
  },
});
