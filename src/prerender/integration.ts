import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Built, type OwnPrerenderer, pagesInThreads } from './pages-in-threads.ts';
import { threadCount } from './thread-count.ts';

/** Pages that Astro asks for before the first of them is there: enough for the threads to have a choice. */
const AHEAD = 4096;
/** What Astro calls its program for pages, and the part of the build that writes it. */
const ENTRY = /^prerender-entry\./;
const PART = 'prerender';

/**
 * Has pages and files made by as many threads as the machine has processors and memory for. Each is made by one thread from the
 * record alone, so which thread it is makes no difference to its bytes.
 */
export default function prerenderInThreads(count = threadCount()): AstroIntegration {
  let entry: URL | undefined;
  let pages: Built['pages'] = new Map();
  let base = '/';
  const built = (): Built => {
    if (entry === undefined) throw new Error('Astro has written no program for pages (src/prerender/).');
    return { entry, pages };
  };
  return {
    name: 'prerender-in-threads',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build' || count === 1) return;
        const plugin = {
          name: 'prerender-entry',
          writeBundle(
            this: { readonly environment: { readonly name: string } },
            { dir = '' }: { readonly dir?: string },
            bundle: Readonly<Record<string, unknown>>,
          ) {
            const found = Object.keys(bundle).find((name) => ENTRY.test(name));
            if (this.environment.name === PART && found !== undefined) entry = pathToFileURL(join(dir, found));
          },
        };
        updateConfig({ build: { concurrency: AHEAD }, vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (count > 1) setPrerenderer((own) => pagesInThreads(own as OwnPrerenderer, count, built, base));
      },
    },
  };
}
