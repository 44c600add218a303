import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRecent, isStale, lockHash, outerPath, pinnedNode } from './run.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rural-ledger-'));
  write('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' } });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, packages: Record<string, { version?: string; optional?: boolean }>): void {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, name), JSON.stringify({ lockfileVersion: 3, packages }));
}
/** Notes packages as npm does, and puts them there. */
function install(packages: Record<string, { version?: string; optional?: boolean }>): void {
  write(installed, packages);
  for (const name of Object.keys(packages)) {
    mkdirSync(join(root, name), { recursive: true });
    writeFileSync(join(root, name, 'package.json'), '{}');
  }
}
const stamp = (text: string) => writeFileSync(join(root, 'node_modules', '.rural-ledger-lock'), text);
const installed = 'node_modules/.package-lock.json';

test('nothing installed is stale', () => {
  expect(isStale(root)).toBe(true);
});

test('a stamp of this very lock file is fresh, any other stamp is not', () => {
  install({ 'node_modules/a': { version: '1.0.0' } });
  stamp(lockHash(root));
  expect(isStale(root)).toBe(false);
  write('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.1' } });
  expect(isStale(root)).toBe(true);
});

test('what npm installed by hand is fresh if it is what the lock file lists', () => {
  install({ 'node_modules/a': { version: '1.0.0' } });
  expect(isStale(root)).toBe(false);
});

test.each([
  ['another version', { 'node_modules/a': { version: '0.9.0' } }],
  ['a missing package', {}],
  ['a package too many', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }],
])('%s is stale', (_, packages) => {
  install(packages);
  expect(isStale(root)).toBe(true);
});

test('an install that lost a package, or its note of what there is, is stale in spite of the stamp', () => {
  install({ 'node_modules/a': { version: '1.0.0' } });
  stamp(lockHash(root));
  rmSync(join(root, 'node_modules', 'a'), { recursive: true });
  expect(isStale(root)).toBe(true);
  install({ 'node_modules/a': { version: '1.0.0' } });
  rmSync(join(root, installed));
  expect(isStale(root)).toBe(true);
});

test('an optional package may be missing but not outdated', () => {
  write('package-lock.json', {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  });
  install({ 'node_modules/a': { version: '1.0.0' } });
  expect(isStale(root)).toBe(false);
  install({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } });
  expect(isStale(root)).toBe(true);
});

test('Node 24 and later will do', () => {
  expect(['v24.0.0', 'v26.1.0', 'v100.0.0'].every(isRecent)).toBe(true);
  expect(['v20.20.2', 'v22.18.0', 'v2.4.0', '', 'error'].some(isRecent)).toBe(false);
});

test('npm is looked for outside the folder it is about to replace', () => {
  const inner = join(root, 'node_modules', '.bin');
  expect(outerPath(root, ['/usr/bin', inner, `${inner}/`, '/bin'].join(delimiter))).toBe(`/usr/bin${delimiter}/bin`);
});

test('the pinned Node has its own name on Windows', () => {
  expect(pinnedNode('r', 'win32')).toMatch(/node\.exe$/);
  expect(pinnedNode('r', 'linux')).toMatch(/bin.node$/);
});

/** A copy of the door in a project of its own, whose one command says what is in it. */
function door() {
  for (const path of ['run.mjs', 'write/recover-folder.mjs', 'write/recover-stamp.mjs'])
    cpSync(join(import.meta.dirname, path), join(root, 'scripts', path));
  writeFileSync(join(root, 'scripts/look.mjs'), `import fs from 'node:fs'; console.log(fs.readdirSync('.').join(' '))`);
  install({ 'node_modules/a': { version: '1.0.0' } });
  stamp(lockHash(root));
  return (env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), 'scripts/look.mjs'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
}

test('whatever the command, the site and the data that a killed run has set aside are put back before it', () => {
  const look = door();
  // No system counts its processes so far.
  for (const name of ['dist.old.2147483647', 'dist.next.2147483647', 'src/data.old.2147483647'])
    mkdirSync(join(root, name), { recursive: true });
  expect(look().stdout).toMatch(/\ndist node_modules package-lock\.json scripts src\n$/);
  expect(readdirSync(join(root, 'src'))).toEqual(['data']);
});

test('a project without its lock file is one line, not a stack', () => {
  const look = door();
  rmSync(join(root, 'package-lock.json'));
  const { status, stderr } = look();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The command could not be started: ENOENT: .*package-lock\.json'\n$/);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test.skipIf(process.platform === 'win32')(
  'an install that fails says what it needs and what to do, and runs nothing',
  () => {
    const look = door();
    rmSync(join(root, 'node_modules'), { recursive: true });
    cpSync(join(import.meta.dirname, '../package.json'), join(root, 'package.json'));
    const programs = join(root, 'programs');
    mkdirSync(programs);
    expect(look({ PATH: programs }).stderr).toMatch(
      /^npm could not be started \(spawnSync npm ENOENT\)\.\nRun `npm ci` in /,
    );
    writeFileSync(join(programs, 'npm'), '#!/bin/sh\necho no network >&2\nexit 1\n', { mode: 0o755 });
    const { status, stdout, stderr } = look({ PATH: programs });
    const needs = `npm's registry, room on the disk, leave to write there, and Node >=20 (this is ${process.version})`;
    expect(status).toBe(1);
    expect(stdout).toBe('Installing the packages of package-lock.json (the first time takes a minute) …\n');
    expect(stderr).toBe(
      [
        'no network',
        `npm ci failed, see above; it needs ${needs}.`,
        `Run \`npm ci\` in ${root} until it succeeds, then repeat the command.`,
        '',
      ].join('\n'),
    );
  },
);
