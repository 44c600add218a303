import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './read/fixtures/temporary-folder.ts';
import { checksum } from './read/read-releases.ts';

const root = join(import.meta.dirname, '..');
const base = join(import.meta.dirname, 'check/fixtures/base');

/** A project of its own, with the sound data, not yet released. */
function project(): string {
  const folder = temporaryFolder();
  cpSync(base, join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\nFirst figures.\n');
  writeFileSync(join(folder, 'package.json'), '{\n  "name": "toy",\n  "version": "0.0.0",\n  "private": true\n}\n');
  const packages = '"packages": {\n    "": {\n      "version": "0.0.0"\n    },\n    "a": { "version": "0.0.0" }\n  }';
  writeFileSync(join(folder, 'package-lock.json'), `{\n  "version": "0.0.0",\n  ${packages}\n}\n`);
  return folder;
}

/** The command in a project; with `cut` the disk fails at a step. */
function release(folder: string, args: readonly string[], cut: Record<string, string> = {}) {
  const before = Object.keys(cut).length > 0 ? ['--import', join(root, 'scripts/kills/cut.mjs')] : [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...before, join(root, 'scripts/release.ts'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...cut },
    },
  );
  return { status, stdout, stderr };
}

function contents(folder: string): Record<string, string> {
  const files = globSync('**/*.{csv,br,json,md}', { cwd: folder }).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Stamps 0.1.0 and begins what comes next. */
function released(): string {
  const folder = project();
  expect(release(folder, ['0.1.0', '--date', '2026-11-21'])).toEqual({
    status: 0,
    stdout: 'Release 0.1.0 of 2026-11-21 is stamped.\n',
    stderr: '',
  });
  const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog.replace('## 0.1.0', '## Unreleased\n\nMore.\n\n## 0.1.0'));
  return folder;
}

/** Puts other numbers into the table, as a new publication would. */
function publish(folder: string, ...changes: readonly (readonly [string, string])[]): void {
  const table = join(folder, 'data/raw/income.csv');
  const sidecar = join(folder, 'data/raw/income.sidecar.json');
  let text = readFileSync(table, 'utf8');
  for (const [old, now] of changes) text = text.replace(old, now);
  writeFileSync(table, text);
  writeFileSync(sidecar, readFileSync(sidecar, 'utf8').replace(/sha256:[0-9a-f]{64}/, checksum(text)));
}

const REASON = '0.2.0,revised,income,130000,2019,抄错,Misread\n';
const reason = (folder: string, row = REASON) => appendFileSync(join(folder, 'data/catalog/changes.csv'), row);

test('a first release writes its folder, the number and the dated heading, and nothing else', () => {
  const folder = project();
  const before = contents(folder);
  expect(release(folder, ['0.1.0', '--date', '2026-11-21']).status).toBe(0);
  const after = contents(folder);
  const differing = Object.keys(after).filter((file) => after[file] !== before[file]);
  expect(differing).toEqual([
    'CHANGELOG.md',
    ...['indicators.csv.br', 'release.json', 'targets.csv.br', 'values.csv.br'].map(
      (name) => `data/releases/0.1.0/${name}`,
    ),
    'package-lock.json',
    'package.json',
  ]);
  expect(after['CHANGELOG.md']).toBe('# Changelog\n\n## 0.1.0 — 2026-11-21\n\nFirst figures.\n');
  expect(JSON.parse(after['package.json'] ?? '').version).toBe('0.1.0');
  const lock = JSON.parse(after['package-lock.json'] ?? '');
  expect([lock.version, lock.packages[''].version, lock.packages.a.version]).toEqual(['0.1.0', '0.1.0', '0.0.0']);
  expect(JSON.parse(after['data/releases/0.1.0/release.json'] ?? '')).toMatchObject({
    version: '0.1.0',
    counts: { figures: 4, published: 4, targets: 1 },
    changes: null,
  });
});

test('the next release counts what it changed, with the reasons', () => {
  const folder = released();
  publish(folder, ['15373.1', '15373.4'], ['17131.5', '17131.47']);
  reason(folder);
  expect(release(folder, ['0.2.0', '--date', '2026-11-30'])).toEqual({
    status: 0,
    stdout: [
      '0 values added, 1 revised, 1 told finer and 0 coarser, 0 withdrawn, 0 verdicts changed.\n',
      'Release 0.2.0 of 2026-11-30 is stamped.\n',
    ].join(''),
    stderr: '',
  });
  const { changes } = JSON.parse(readFileSync(join(folder, 'data/releases/0.2.0/release.json'), 'utf8'));
  expect(changes).toEqual({ added: 0, revised: 1, finer: 1, coarser: 0, withdrawn: 0, verdicts: 0 });
  expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toBe(
    '# Changelog\n\n## 0.2.0 — 2026-11-30\n\nMore.\n\n## 0.1.0 — 2026-11-21\n\nFirst figures.\n',
  );
});

test('every revised value without a reason is named in one run, at what it was, and nothing is written', () => {
  const folder = released();
  publish(folder, ['15373.1', '15373.4'], ['17131.5', '17130.5']);
  const before = contents(folder);
  const { status, stderr } = release(folder, ['0.2.0', '--date', '2026-11-30']);
  expect(status).toBe(1);
  const say = (place: string, change: string, key: string) =>
    [
      `data/releases/0.1.0/values.csv.br:${place}  error missing-reason  "${change}"  expected a row of`,
      ` catalog/changes.csv that says why: release 0.2.0, revised, income, ${key}  → add it; one row may cover several\n`,
    ].join('');
  expect(stderr).toBe(
    [
      say('2:26', '15373.1 yuan → 15373.4 yuan', '130000, 2019'),
      say('5:12', '17131.5 yuan → 17130.5 yuan', 'CN, 2020'),
      'npm run release: 2 reasons to be mended; nothing was stamped.\n',
    ].join(''),
  );
  expect(contents(folder)).toEqual(before);
});

test('a reason of nothing is refused too', () => {
  const folder = released();
  reason(folder);
  const { status, stderr } = release(folder, ['0.2.0', '--date', '2026-11-30']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^data\/catalog\/changes.csv:2:7 {2}error idle-reason {2}"income"/);
});

test('with --check everything is said and nothing written', () => {
  const folder = released();
  publish(folder, ['15373.1', '15373.4']);
  reason(folder);
  const before = contents(folder);
  expect(release(folder, ['0.2.0', '--date', '2026-11-30', '--check'])).toMatchObject({
    status: 0,
    stdout: '0 values added, 1 revised, 0 told finer and 0 coarser, 0 withdrawn, 0 verdicts changed.\n',
  });
  expect(contents(folder)).toEqual(before);
});

test('a release that cannot be the next is refused in one sentence', () => {
  const folder = released();
  const refusal = (...args: readonly string[]) => release(folder, args).stderr.replace('npm run release: ', '');
  expect(refusal('0.1.0', '--date', '2026-11-30')).toBe('0.1.0 is not higher than 0.1.0, the release of 2026-11-21.\n');
  expect(refusal('0.0.9', '--date', '2026-11-30')).toMatch('0.0.9 is not higher');
  expect(refusal('0.2.0', '--date', '2026-11-20')).toMatch('2026-11-20 is before 2026-11-21');
  expect(refusal('0.2.0')).toMatch('--date is missing');
  expect(refusal('0.2.0', '--date', '2026-11-31')).toMatch('takes a day such as');
  expect(refusal('two', '--date', '2026-11-30')).toMatch('takes the number of a release');
  mkdirSync(join(folder, 'data/releases/0.2.0'));
  expect(refusal('0.2.0', '--date', '2026-11-30')).toMatch('is there already');
});

test('without notes, or with errors in the data, nothing is stamped', () => {
  const folder = released();
  const changelog = join(folder, 'CHANGELOG.md');
  writeFileSync(changelog, readFileSync(changelog, 'utf8').replace('More.\n', ''));
  expect(release(folder, ['0.2.0', '--date', '2026-11-30']).stderr).toMatch('nothing under "## Unreleased"');
  writeFileSync(changelog, readFileSync(changelog, 'utf8').replace('## Unreleased\n', '## Unreleased\n\nMore.\n'));
  appendFileSync(join(folder, 'data/raw/income.csv'), '河比,1,2\n');
  const { status, stderr } = release(folder, ['0.2.0', '--date', '2026-11-30']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^data\/raw\/income.csv:/);
  expect(stderr).toMatch('The data have errors; nothing was stamped.');
  expect(existsSync(join(folder, 'data/releases/0.2.0'))).toBe(false);
});

test.each(['full', 'refuse'])(
  'a disk that turns %s at any step leaves everything as it was',
  { timeout: 120_000 },
  (by) => {
    const folder = released();
    const before = contents(folder);
    const run = (step: number) =>
      release(folder, ['0.2.0', '--date', '2026-11-30'], { CUT_BY: by, CUT_AT: String(step) });
    let step = 1;
    while (run(step).status !== 0) {
      expect(contents(folder), `step ${step}`).toEqual(before);
      step += 1;
    }
    expect(step).toBeGreaterThan(7);
    expect(contents(folder)['package.json']).toMatch('"version": "0.2.0"');
  },
);
