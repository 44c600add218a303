/**
 * Proves the built site whole, page by page; `scripts/audit.ts` is its command.
 * Every page is validated, its links are followed, and a browser shows it wide and narrow. The rules of accessibility are
 * tried in both themes on one page of each structure, that is once for pages made of the same elements with the same
 * classes; with `thorough` on every page. `sample` looks at N pages of each kind in each language, `only` at
 * addresses that contain a text; links are followed on every page even so.
 * Each problem is a line `page  rule  what`; the last line counts them.
 */
import { availableParallelism } from 'node:os';
import { builtSiteUrl } from '../built-site-url.ts';
import { inParallel } from './audit/in-parallel.ts';
import { brokenLinks } from './audit/links.ts';
import { validateAside } from './audit/markup-thread.ts';
import { type PageProblem, problemLine } from './audit/problem.ts';
import { readSite, samplePages } from './audit/site.ts';
import { strayAddresses } from './audit/stray-addresses.ts';
import { structureOf } from './audit/structure.ts';
import { Visitor, WIDE } from './audit/visit.ts';
import { openBrowser } from './browser.ts';
import { startServer } from './site-server.ts';

/** How often the command says how far it is, in pages. */
const EVERY = 250;

export interface AuditOptions {
  /** Pages of each kind in each language; all of them if left out. */
  readonly sample?: number | undefined;
  readonly only: string;
  readonly thorough: boolean;
}

/** Looks at the pages, prints what is wrong with them, and counts it. */
export async function audit(folder: string, options: AuditOptions): Promise<number> {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(0)} s`;
  const site = readSite(folder);
  const asked = [...site.keys()].filter((path) => path.includes(options.only));
  const paths = options.sample === undefined ? asked : samplePages(asked, options.sample);
  const texts = paths.map((path) => [path, site.get(path) ?? ''] as const);
  const ruled = new Set(
    options.thorough ? paths : new Map(texts.map(([path, html]) => [structureOf(html), path])).values(),
  );
  let count = 0;
  let seen = 0;
  const report = (problems: readonly PageProblem[]) => {
    count += problems.length;
    for (const problem of problems) console.log(problemLine(problem));
  };
  const published = builtSiteUrl(folder);
  report(brokenLinks(folder, site, published.base));
  report(strayAddresses(folder, published));
  const onPage = (problems: readonly PageProblem[]) => {
    report(problems);
    seen += 1;
    if (seen % EVERY === 0) console.log(`… ${seen} of ${paths.length} pages seen, ${seconds()}`);
  };
  const [markup] = await Promise.all([validateAside(texts), lookAt(folder, paths, ruled, onPage)]);
  report(markup);
  console.log(
    `${paths.length} of ${site.size} pages checked in ${seconds()}, ${ruled.size} of them by rules of accessibility: ${count} problems`,
  );
  return count;
}

/** Shows every page in one of as many windows as the machine has processors. */
async function lookAt(
  folder: string,
  paths: readonly string[],
  ruled: ReadonlySet<string>,
  onPage: (problems: readonly PageProblem[]) => void,
): Promise<void> {
  const server = await startServer(folder);
  const browser = await openBrowser();
  try {
    const windows = await Promise.all(
      Array.from({ length: availableParallelism() }, () => browser.newPage({ width: WIDE })),
    );
    const visitors = windows.map(({ page }) => new Visitor(page, server.origin));
    await inParallel(paths, visitors, async (path, visitor) => onPage(await visitor.visit(path, ruled.has(path))));
  } finally {
    await browser.close();
    await server.stop();
  }
}
