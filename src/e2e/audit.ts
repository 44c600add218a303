/**
 * Proves the built site whole; `scripts/audit.ts` is its command.
 * Links, addresses, places and names of elements are looked at on every page, labels of every chart are laid out at every width.
 * What would look alike is looked at once, on the page with most to show (`choose-pages.ts`): one page of each structure is
 * validated, and shown wide and narrow in each language with a layout of its own; rules of accessibility are tried in both themes
 * on pages that together have every part there is. With `thorough` all is done on every page. `sample` looks at N pages of each
 * kind in each language, `only` at addresses that contain a text; links are followed on every page even so.
 * Each problem is a line `page  rule  what`.
 */
import { availableParallelism } from 'node:os';
import { builtSiteUrl } from '../built-site-url.ts';
import { choosePages } from './audit/choose-pages.ts';
import { embedLabelProblems } from './audit/embed-labels.ts';
import { inParallel } from './audit/in-parallel.ts';
import { brokenLinks } from './audit/links.ts';
import { validateAside } from './audit/markup-thread.ts';
import { type PageProblem, problemLine } from './audit/problem.ts';
import { kindOf, readSite, samplePages, splitLocale } from './audit/site.ts';
import { strayAddresses } from './audit/stray-addresses.ts';
import { Visitor, WIDE } from './audit/visit.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { type SiteServer, startServer } from './site-server.ts';

/** How often the command says how far it is, in pages. */
const EVERY = 250;

export interface AuditOptions {
  /** Pages of each kind in each language; all of them if left out. */
  readonly sample?: number | undefined;
  readonly only: string;
  readonly thorough: boolean;
}

/** What was done with the pages of a kind, in all languages. */
export interface AuditedKind {
  /** Their address without a language, `*` for a name. */
  readonly kind: string;
  readonly pages: number;
  readonly validated: number;
  readonly ruled: number;
  readonly shown: number;
  readonly problems: number;
}

/** Looks at the pages, prints what is wrong with them, and counts it by kind. */
export async function audit(folder: string, options: AuditOptions): Promise<AuditedKind[]> {
  const start = performance.now();
  const site = readSite(folder);
  const asked = [...site.keys()].filter((path) => path.includes(options.only));
  const paths = options.sample === undefined ? asked : samplePages(asked, options.sample);
  const all = new Set(paths);
  const chosen = options.thorough ? { validated: all, ruled: all, shown: all } : choosePages(paths, site);
  const found: PageProblem[] = [];
  const report = (problems: readonly PageProblem[]) => {
    found.push(...problems);
    for (const problem of problems) console.log(problemLine(problem));
  };
  let seen = 0;
  const onPage = (problems: readonly PageProblem[]) => {
    report(problems);
    seen += 1;
    if (seen % EVERY === 0)
      console.log(`… ${seen} of ${chosen.shown.size} pages seen, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  };
  const published = builtSiteUrl(folder);
  report(brokenLinks(folder, site, published.base));
  report(strayAddresses(folder, published));
  const texts = [...chosen.validated].map((path) => [path, site.get(path) ?? ''] as const);
  const looking = inBrowser(folder, async (server, browser) => {
    await lookAt(server, browser, [...chosen.shown], chosen.ruled, onPage);
    const { page, context } = await browser.newPage({ width: WIDE });
    report(await embedLabelProblems(page, server.origin, paths));
    await context.close();
  });
  const [markup] = await Promise.all([validateAside(texts), looking]);
  report(markup);
  const kind = (path: string) => kindOf(splitLocale(path).rest);
  const count = (of: ReadonlySet<string>, name: string) =>
    paths.filter((path) => of.has(path) && kind(path) === name).length;
  return [...new Set([...paths, ...found.map(({ page }) => page)].map(kind))].sort().map((name) => ({
    ...{ kind: name, pages: count(all, name), validated: count(chosen.validated, name) },
    ...{ ruled: count(chosen.ruled, name), shown: count(chosen.shown, name) },
    problems: found.filter(({ page }) => kind(page) === name).length,
  }));
}

/** Serves the folder and opens a browser for as long as something is done with them. */
async function inBrowser(folder: string, act: (server: SiteServer, browser: OpenBrowser) => Promise<void>) {
  const server = await startServer(folder);
  const browser = await openBrowser();
  try {
    await act(server, browser);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Shows pages, each in one of as many windows as the machine has processors. */
async function lookAt(
  server: SiteServer,
  browser: OpenBrowser,
  paths: readonly string[],
  ruled: ReadonlySet<string>,
  onPage: (problems: readonly PageProblem[]) => void,
): Promise<void> {
  const windows = await Promise.all(
    Array.from({ length: availableParallelism() }, () => browser.newPage({ width: WIDE })),
  );
  const visitors = windows.map(({ page }) => new Visitor(page, server.origin));
  await inParallel(paths, visitors, async (path, visitor) => onPage(await visitor.visit(path, ruled.has(path))));
}
