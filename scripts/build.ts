/** Builds the site: data first, then the pages with pictures and search index, and the swap into `dist/`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNode } from './command/child.ts';
import { COMMANDS } from './command/commands.ts';
import { beginStep, counted } from './command/progress.ts';
import { describeRelease, releaseDay } from './command/release.ts';
import { runCommand } from './command/run-command.ts';
import { siteUrl } from './command/site-url.ts';
import { diskSentence, showsStack } from './command/stop.ts';
import { writeRootFiles } from './hosts/root-files.ts';
import { securityContacts, securityText } from './hosts/security-text.ts';
import { sitePlace } from './hosts/site-place.ts';
import { replaceFolder } from './write/replace-folder.ts';

const ASTRO = join('node_modules', 'astro', 'bin', 'astro.mjs');

export interface BuildOptions {
  /** Data folder handed to build-data; its own default is `data/`. */
  readonly data?: string | undefined;
  /** Use the JSON that is already in `src/data/`. */
  readonly skipData?: boolean | undefined;
}

/** Reads, checks and writes the data; `true` if there was nothing to object to. Errors are shown, warnings counted. */
async function buildData(data?: string): Promise<boolean> {
  const step = beginStep('Reading and checking the data');
  const { ok, output } = await runNode(['scripts/build-data.ts', ...(data === undefined ? [] : ['--data', data])]);
  step.end(ok, ok ? describeRelease() : '');
  if (!ok) process.stdout.write(output);
  return ok;
}

/** Builds every page into a folder of its own and swaps it into `dist/`. `root` is another project in tests only. */
export async function buildPages(root: string = ROOT): Promise<boolean> {
  const contacts = securityContacts();
  return replaceFolder(join(root, 'dist'), async (next) => {
    const drawn = await drawPages(root, next);
    const place = sitePlace();
    if (drawn) writeRootFiles(next, place, securityText(contacts, releaseDay(), place.origin));
    return drawn;
  });
}

/** Lets Astro write every page into a folder, with pictures and search index; `false`, with the reason shown, if it fails. */
async function drawPages(root: string, folder: string): Promise<boolean> {
  const step = beginStep('Building the pages');
  let seen = 0;
  let after = '';
  const { ok, output } = await runNode([ASTRO, 'build'], {
    cwd: root,
    env: { RURAL_LEDGER_OUT: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    onOutput(text) {
      seen += text.match(/\.html/g)?.length ?? 0;
      after = [...text.matchAll(/\[(?:pictures|search)\] (.*)/g)].at(-1)?.[1] ?? after;
      step.note([counted(seen, 'page'), after].filter(Boolean).join(', '));
    },
  });
  const pages = ok ? countPages(folder) : 0;
  step.end(pages > 0, pages > 0 ? counted(pages, 'page') : 'dist/ is as it was');
  if (pages === 0) process.stdout.write(ok ? 'The build wrote no page.\n' : reasonIn(output));
  return pages > 0;
}

/** What a build that failed has to say: neither the pages that went well nor where in the program it was. */
function reasonIn(output: string): string {
  const wentWell = /[├└]─ .*\(\+[\d.]+m?s\)\s*$/;
  const inProgram = /^\s*(?:at |Stack (?:trace|backtrace):|\d+: )/;
  const lines = output.split('\n').filter((line) => showsStack || !(wentWell.test(line) || inProgram.test(line)));
  const sentence = diskSentence(output);
  return [...lines, ...(sentence === undefined ? [] : [sentence, ''])].join('\n');
}

/** The whole build; stops at the first part that fails, and before all of them where the site has no proper address. */
export async function build(options: BuildOptions = {}): Promise<boolean> {
  siteUrl();
  return (options.skipData || (await buildData(options.data))) && (await buildPages());
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
}

if (import.meta.main)
  await runCommand(COMMANDS.build, ({ values }) => build({ data: values.data, skipData: values['skip-data'] }));
