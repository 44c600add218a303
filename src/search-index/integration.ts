import type { AstroIntegration } from 'astro';
import { afterBuild } from '../after-build.ts';

/** Makes the search index of the site once its pages are built. */
export default function searchIndex(): AstroIntegration {
  return afterBuild('search', 'indexing the pages for the search', new URL('./index-pages.ts', import.meta.url));
}
