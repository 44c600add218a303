import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test, vi } from 'vitest';
import { buildPages } from './build.ts';
import { temporaryFolder } from './read/fixtures/temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const PAGE = '<!doctype html><html lang="en"><body><main id="content" data-pagefind-body><h1>About</h1></main>';
/** What stands at the head of the program that the tests put in Astro's place. */
const HEAD = `
  import { spawn } from 'node:child_process';
  import { mkdirSync, writeFileSync } from 'node:fs';
  const out = process.env.RURAL_LEDGER_OUT;
  mkdirSync(out + '/about', { recursive: true });
  writeFileSync(out + '/about/index.html', ${JSON.stringify(PAGE)});`;

let said = '';
beforeEach(() => {
  said = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  return () => write.mockRestore();
});

/** A project with a published site, in which Astro is the program given. */
function project(astro: string): string {
  const root = temporaryFolder();
  write(root, 'dist/index.html', 'old');
  write(root, 'node_modules/astro/bin/astro.mjs', `${HEAD}\n${astro}`);
  return root;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const published = (root: string) => readdirSync(join(root, 'dist')).sort();

test('a build that works takes the place of the last one', async () => {
  const root = project('');
  expect(await buildPages(root)).toBe(true);
  expect(published(root)).toEqual(['.nojekyll', '_headers', 'about']);
  expect(readdirSync(root).sort()).toEqual(['dist', 'node_modules']);
  expect(said).toContain('✓ Building the pages: 1 page');
});

test('whom to tell of a weakness is published where a setting names somebody, and a wrong one stops the build', async () => {
  vi.stubEnv('SECURITY_CONTACT', 'mailto:security@ledger.example');
  const root = project('');
  expect(await buildPages(root)).toBe(true);
  expect(readFileSync(join(root, 'dist/.well-known/security.txt'), 'utf8')).toContain('security@ledger.example');
  vi.stubEnv('SECURITY_CONTACT', 'security@ledger.example');
  await expect(buildPages(root)).rejects.toThrow('SECURITY_CONTACT');
  vi.unstubAllEnvs();
  expect(published(root)).toEqual(['.nojekyll', '.well-known', '_headers', 'about']);
});

test('a build that finds the disk full leaves the last one, clears up, and says why without a stack', async () => {
  // As Astro tells it: the page that failed has no time, and the reason stands on its line.
  const root = project(`
    console.log('12:00:00   ├─ /about/index.html (+9ms) ');
    console.log('12:00:00   └─ /data/index.htmlENOSPC: no space left on device, write');
    console.log('  Stack trace:\\n    at async write (node:internal/fs/promises:1450:8)');
    process.exit(1);`);
  expect(await buildPages(root)).toBe(false);
  expect(published(root)).toEqual(['index.html']);
  expect(readdirSync(root).sort()).toEqual(['dist', 'node_modules']);
  expect(said.split('\n').slice(2)).toEqual([
    '12:00:00   └─ /data/index.htmlENOSPC: no space left on device, write',
    '',
    'The disk is full: make room on it and repeat the command.',
    '',
  ]);
});

test('a build whose pages cannot be indexed leaves the last one, and says why', async () => {
  // As Astro tells of a fault in a hook, after the pages.
  const root = project(`
    console.log('12:00:00 [search] indexing the pages for the search');
    console.error('The search index could not be made. No page in dist is marked for the search.');
    process.exit(1);`);
  expect(await buildPages(root)).toBe(false);
  expect(published(root)).toEqual(['index.html']);
  expect(said).toContain('is marked for the search');
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'stopped by %s, it ends what it has started and leaves nothing',
  async (signal) => {
    const writer = `setInterval(() => require('node:fs').mkdirSync(process.argv[1] + '/' + Date.now(), { recursive: true }), 1)`;
    const root = project(`
    spawn(process.execPath, ['-e', ${JSON.stringify(writer)}, out], { stdio: 'inherit' });
    setInterval(() => {}, 1000);`);
    const build = pathToFileURL(join(import.meta.dirname, 'build.ts'));
    const script = `const { buildPages } = await import('${build}'); await buildPages(${JSON.stringify(root)});`;
    const run = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    const next = join(root, `dist.next.${run.pid}`);
    while (!existsSync(next) || readdirSync(next).length < 5) await wait(20);
    run.kill(signal);
    await once(run, 'exit');
    expect(run.exitCode).toBe({ SIGINT: 130, SIGTERM: 143 }[signal]);
    await wait(100);
    expect(readdirSync(root).sort()).toEqual(['dist', 'node_modules']);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old');
  },
);
