/**
 * Builds the site: data first, then the pages, their search index, and the swap into `dist/`.
 * `node scripts/build.ts [--data DIR] [--skip-data]`; `--data` names another data folder, `--skip-data` keeps the JSON
 * of the last data build.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runNode } from './command/child.ts';
import { beginStep, counted } from './command/progress.ts';
import { describeRelease } from './command/release.ts';
import { indexPages } from './index-pages.ts';
import { nextOf, recoverFolder, swapFolder } from './write/swap-folder.ts';

const ASTRO = join('node_modules', 'astro', 'bin', 'astro.mjs');

export interface BuildOptions {
  /** Data folder handed to build-data; its own default is `data/`. */
  readonly data?: string | undefined;
  /** Use the JSON that is already in `src/data/`. */
  readonly skipData?: boolean | undefined;
}

/** Reads, checks and writes the data; `true` if there was nothing to object to. Errors are shown, warnings counted. */
export async function buildData(data?: string): Promise<boolean> {
  const step = beginStep('Reading and checking the data');
  const { ok, output } = await runNode(['scripts/build-data.ts', ...(data === undefined ? [] : ['--data', data])]);
  step.end(ok, ok ? describeRelease() : '');
  if (!ok) process.stdout.write(output);
  return ok;
}

/** Builds every page into a folder of its own and swaps it into `dist/`. `root` is another project in tests only. */
export async function buildPages(root: string = ROOT): Promise<boolean> {
  const step = beginStep('Building the pages');
  const dist = join(root, 'dist');
  const next = nextOf(dist);
  recoverFolder(dist);
  const removeNext = () => rmSync(next, { recursive: true, force: true });
  process.once('exit', removeNext);
  let seen = 0;
  const { ok, output } = await runNode([ASTRO, 'build'], {
    cwd: root,
    env: { RURAL_LEDGER_OUT: next, ASTRO_TELEMETRY_DISABLED: '1' },
    onOutput(text) {
      seen += text.match(/\.html/g)?.length ?? 0;
      step.note(counted(seen, 'page'));
    },
  });
  const pages = ok ? countPages(next) : 0;
  step.end(pages > 0, pages > 0 ? counted(pages, 'page') : 'dist/ is as it was');
  if (pages === 0) process.stdout.write(ok ? 'The build wrote no page.\n' : output);
  const done = pages > 0 && (await buildIndex(next));
  if (done) swapFolder(dist);
  removeNext();
  process.off('exit', removeNext);
  return done;
}

/** Makes the search index of the built folder; `false`, with the reason shown, if that fails. */
async function buildIndex(folder: string): Promise<boolean> {
  const step = beginStep('Indexing the pages for the search');
  try {
    step.end(true, counted(await indexPages(folder), 'page'));
    return true;
  } catch (error) {
    step.end(false, 'dist/ is as it was');
    process.stdout.write(`The search index could not be made. ${(error as Error).message}\n`);
    return false;
  }
}

/** The whole build; stops at the first part that fails. */
export async function build(options: BuildOptions = {}): Promise<boolean> {
  return (options.skipData || (await buildData(options.data))) && (await buildPages());
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string' }, 'skip-data': { type: 'boolean' } } });
  const ok = await build({ data: values.data, skipData: values['skip-data'] });
  process.exitCode = ok ? 0 : 1;
}
