/**
 * The search index of a built folder: `node src/search-index/index-pages.ts FOLDER`. It is `pagefind/` within it, one index
 * per written language, made by Pagefind without network. Pages are handed over one by one in the order of their addresses,
 * because the order decides the bytes.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { elementOf, elementsOf, readMarkup, sourceOf } from '../record/read-markup.ts';
import { separateHan } from '../search/han-words.ts';

/** Numbers, tools and what stands on every page: a search for words is not helped by them. */
const LEFT_OUT = [
  '.crumbs',
  '.tools',
  '.key',
  '.source',
  'form',
  'td.n',
  'th p',
  'table.coverage',
  'main[data-list] > :not(h1):not(.lead)',
];
/** What the search page loads; Pagefind also writes interfaces of its own. */
const LOADED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.[\w.-]+|.+\.pf_meta|(?:index|fragment)[\\/].+)$/;
/** What marks the main part of a page that is to be found. */
const MARK = 'data-pagefind-body';
const ENTRY = 'pagefind-entry.json';

/** Indexes every marked page and returns their number; throws if one cannot be indexed or none is marked. */
export async function indexPages(folder: string): Promise<number> {
  const target = join(folder, 'pagefind');
  rmSync(target, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
    let count = 0;
    let before: Promise<void> | undefined;
    for (const page of markedPages(folder)) {
      // While Pagefind reads a page, the next one is made ready.
      const read = index.addHTMLFile(page).then(({ errors }) => {
        if (errors.length > 0) throw new Error(`Pagefind cannot read ${page.sourcePath}: ${errors.join(' ')}`);
      });
      await before;
      before = read;
      count += 1;
    }
    await before;
    if (count === 0) throw new Error(`No page in ${folder} is marked for the search.`);
    // Pagefind's own writing ends after it says so, and stopping it would cut files short.
    const { files, errors: unmade } = await index.getFiles();
    if (unmade.length > 0) throw new Error(`Pagefind cannot make its files: ${unmade.join(' ')}`);
    for (const { path, content } of files.filter(({ path }) => LOADED.test(path))) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), path === ENTRY ? sorted(content) : content);
    }
    return count;
  } finally {
    await close();
  }
}

/** Main parts of the marked pages, without drawings, Chinese set character by character. */
function* markedPages(folder: string): Generator<{ sourcePath: string; content: string }> {
  const paths = globSync('**/index.html', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  for (const sourcePath of paths.sort()) {
    const html = readFileSync(join(folder, sourcePath), 'utf8');
    if (!html.includes(MARK)) continue;
    const page = readMarkup(html);
    const main = elementOf(page, `main[${MARK}]`);
    const language = elementOf(page, 'html')?.attribs.lang;
    if (main === null || language === undefined) continue;
    const drawings = elementsOf(main, 'svg').map((drawing) => sourceOf(html, drawing));
    const undrawn = drawings.reduce((rest, drawing) => rest.replace(drawing, ''), sourceOf(html, main));
    const text = separateHan(undrawn, language);
    yield { sourcePath, content: `<html lang="${language}"><body>${text}</body></html>` };
  }
}

/** The list of languages in one order; Pagefind gives them in a new one each time. */
function sorted(content: Uint8Array): string {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...entry, languages });
}

if (import.meta.main) {
  try {
    console.log(`${await indexPages(process.argv[2] ?? 'dist')} pages can be searched`);
  } catch (error) {
    console.error(`The search index could not be made. ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
