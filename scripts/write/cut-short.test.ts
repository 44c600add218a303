import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { recoverFolder } from './recover-folder.mjs';

// Each cut is a program of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const FIXTURES = join(import.meta.dirname, 'fixtures');
const CUT = join(import.meta.dirname, '../kills/cut.mjs');
const NEW = { 'deep/figures.json': 'new', 'release.json': 'new' };
const OLD = { 'release.json': 'old' };

/** Writes the new content into a folder, cut short at a change of the disk; 0 lets it end. */
function write(out: string, by = '', at = 0, layered = '') {
  return spawnSync(process.execPath, ['--import', CUT, join(FIXTURES, 'write-two.ts'), out], {
    encoding: 'utf8',
    env: { ...process.env, CUT_BY: by, CUT_AT: String(at), LAYERED: layered },
  });
}

function contents(folder: string): Record<string, string> | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

function withOld(): string {
  const out = join(temporaryFolder(), 'out');
  mkdirSync(out);
  writeFileSync(join(out, 'release.json'), 'old');
  return out;
}

/** Every change of the disk that an uncut run makes, by number. */
const changes = (layered = '') =>
  Array.from({ length: Number(write(withOld(), '', 0, layered).stdout) }, (_, index) => index + 1);

test('killed at any change of the disk, a run loses neither the old content nor leaves anything once the next begins', () => {
  const seen = changes().map((at) => {
    const out = withOld();
    expect(write(out, 'kill', at).signal).toBe('SIGKILL');
    const missing = !existsSync(out);
    recoverFolder(out);
    expect(readdirSync(join(out, '..'))).toEqual(['out']);
    return { missing, now: contents(out) };
  });
  expect(seen.every(({ now }) => JSON.stringify(now) === JSON.stringify(OLD) || now?.['release.json'] === 'new')).toBe(
    true,
  );
  // One cut of all falls between the two renames; the first after them finds the new content published.
  expect(seen.filter(({ missing }) => missing)).toEqual([{ missing: true, now: OLD }]);
  expect(seen.map(({ now }) => now?.['release.json']).join(' ')).toMatch(/^(old )+new( new)*$/);
  expect(seen.at(-1)?.now).toEqual(NEW);
});

test('killed at any change of the disk, the first run of all leaves nothing or the whole', () => {
  for (const at of changes()) {
    const out = join(temporaryFolder(), 'out');
    write(out, 'kill', at);
    recoverFolder(out);
    expect([undefined, NEW]).toContainEqual(contents(out));
    expect(readdirSync(join(out, '..')).filter((name) => name !== 'out')).toEqual([]);
  }
});

test('a disk that fills up at any moment leaves the old content as it was, and nothing beside it', () => {
  const outcomes = changes().map((at) => {
    const out = withOld();
    const { status } = write(out, 'full', at);
    expect(readdirSync(join(out, '..'))).toEqual(['out']);
    expect(contents(out)).toEqual(status === 0 ? NEW : OLD);
    return status;
  });
  expect(outcomes.join(' ')).toMatch(/^(1 )+0( 0)*$/);
});

test('a change that is refused leaves the old content or the new, whole, under its name', () => {
  for (const at of changes()) {
    const out = withOld();
    const { status, stderr } = write(out, 'refuse', at);
    expect(contents(out)).toEqual(status === 0 ? NEW : OLD);
    const left = readdirSync(join(out, '..')).filter((name) => name !== 'out');
    expect(left.length === 0 || stderr.includes('it may be removed by hand')).toBe(true);
    recoverFolder(out);
    expect(readdirSync(join(out, '..'))).toEqual(['out']);
  }
});

test('where a folder cannot be renamed, a run killed at any change is undone or completed by the next', () => {
  const seen = changes('yes').map((at) => {
    const out = withOld();
    expect(write(out, 'kill', at, 'yes').signal).toBe('SIGKILL');
    recoverFolder(out);
    expect(readdirSync(join(out, '..'))).toEqual(['out']);
    expect([OLD, NEW]).toContainEqual(contents(out));
    return contents(out)?.['release.json'];
  });
  expect(seen.join(' ')).toMatch(/^(old )+new( new)*$/);
});
