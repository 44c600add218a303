import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { afterBuild } from '../after-build.ts';
import { contentPolicy } from '../content-policy.ts';
import { NOWHERE } from './without-site.ts';

/**
 * The figures that a release keeps, as a small site of its own: `npm run release` builds it from the record it stamps and
 * packs it into the folder of the release. Nothing of it lies outside of `/releases/<version>/` and may be made anew.
 */
export default defineConfig({
  site: NOWHERE,
  output: 'static',
  srcDir: './src/frozen',
  publicDir: './src/frozen/public',
  outDir: process.env.RURAL_LEDGER_OUT,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  security: { csp: contentPolicy },
  integrations: [preact(), afterBuild('frozen', 'packing the figures', new URL('./pack-figures.ts', import.meta.url))],
  devToolbar: { enabled: false },
});
