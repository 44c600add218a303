import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Edition } from '../src/edition/edition.ts';
import { localeOf } from '../src/edition/locales.ts';
import { frozenAddress } from '../src/figures/frozen-address.ts';
import { elementOf, elementsOf, readMarkup, textOf } from '../src/record/read-markup.ts';
import { copyCode } from './command/copy-code.ts';
import { temporaryFolder } from './read/fixtures/temporary-folder.ts';
import { checksum } from './read/read-releases.ts';

// Each stamp draws its figures by a build of their own.
vi.setConfig({ testTimeout: 300_000 });

const base = join(import.meta.dirname, 'check/fixtures/base');
const FIGURES = [
  { id: 'income.trend', kind: 'trend', indicators: 'income', page: '/indicators/income/', frozen: 'yes' },
  { id: 'income.coverage', kind: 'coverage', indicators: 'income', page: '/coverage/income/' },
] as const;

/** A project of its own with the code of this one, which the test may change, and the sound data with two charts. */
function project(): string {
  const folder = temporaryFolder();
  copyCode(folder);
  cpSync(base, join(folder, 'data'), { recursive: true });
  const list = join(folder, 'data/catalog/figures.csv');
  const columns = readFileSync(list, 'utf8').trim().split(',');
  for (const figure of FIGURES) {
    const cells: Readonly<Record<string, string>> = figure;
    appendFileSync(list, `${columns.map((column) => cells[column] ?? '').join()}\n`);
  }
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\nFirst figures.\n');
  return folder;
}

function start(folder: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  });
}

function run(folder: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = start(folder, ...args);
  expect(status, `${stdout}${stderr}`).toBe(0);
}

/** Files below a folder with their bytes. */
function contents(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('base64')]),
  );
}

/** What a build serves of the frozen figures. */
function served(folder: string, name: string): Record<string, string> {
  const dist = join(folder, name);
  mkdirSync(dist);
  run(folder, 'scripts/build-data.ts');
  run(folder, 'src/frozen/unpack-figures.ts', dist);
  return contents(dist);
}

function edit(file: string, old: string | RegExp, now: string): void {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(old, now);
  expect(edited).not.toBe(text);
  writeFileSync(file, edited);
}

/** Revises a value and changes how charts look, how they are drawn and what is said below them. */
function changeAll(folder: string): void {
  edit(join(folder, 'data/raw/income.csv'), '17131.5', '18131.5');
  const hash = checksum(readFileSync(join(folder, 'data/raw/income.csv')));
  edit(join(folder, 'data/raw/income.sidecar.json'), /sha256:[0-9a-f]{64}/, hash);
  appendFileSync(join(folder, 'data/catalog/changes.csv'), '0.2.0,revised,income,CN,2020,抄错,Misread\n');
  appendFileSync(join(folder, 'src/charts/chart.css'), '.c-svg { outline: 3px solid }\n');
  edit(join(folder, 'src/frame/widths.ts'), 'WIDE_DRAWING = 640', 'WIDE_DRAWING = 660');
  edit(join(folder, 'src/i18n/en.json'), 'The chart as it is now', 'The present chart');
  edit(join(folder, 'CHANGELOG.md'), '## 0.1.0', '## Unreleased\n\nMore.\n\n## 0.1.0');
}

/** Where a chart cannot be drawn so that it lasts, as one that names the site it stands on, nothing is stamped. */
function refuseUndrawn(folder: string): void {
  const before = contents(join(folder, 'data'));
  const line = join(folder, 'src/frame/HomeLine.tsx');
  edit(line, 'kept ? kept.present', 'kept ? host');
  const { status, stderr } = start(folder, 'scripts/release.ts', '0.2.0', '--date', '2026-12-24');
  expect(status).toBe(1);
  expect(stderr).toContain('The figures could not be drawn; nothing was stamped.');
  expect(stderr).toContain('a frozen page prints the address of the site');
  expect(contents(join(folder, 'data'))).toEqual(before);
  expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version).toBe('0.1.0');
  edit(line, 'kept ? host', 'kept ? kept.present');
}

test('a new release changes no byte of what an old one keeps, nor of what is served of it', () => {
  const folder = project();
  const data = join(folder, 'data/releases');
  run(folder, 'scripts/release.ts', '0.1.0', '--date', '2026-11-21');
  const kept = contents(join(data, '0.1.0'));
  const shown = served(folder, 'dist-1');
  expect(Object.keys(kept)).toEqual([
    'embeds.json.br',
    'figures.json.br',
    'indicators.csv.br',
    'release.json',
    'targets.csv.br',
    'values.csv.br',
  ]);
  const facts = JSON.parse(readFileSync(join(data, '0.1.0/release.json'), 'utf8'));
  expect(facts.frozen).toEqual({ locales: ['zh-Hans', 'zh-Hant', 'en'], figures: ['income.trend'] });
  expect(Object.keys(shown)).toEqual([
    'en/releases/0.1.0/embed/income.trend/index.html',
    'releases/0.1.0/embed/income.trend/index.html',
    'zh-hant/releases/0.1.0/embed/income.trend/index.html',
  ]);

  changeAll(folder);
  refuseUndrawn(folder);
  run(folder, 'scripts/release.ts', '0.2.0', '--date', '2026-12-24');
  expect(contents(join(data, '0.1.0'))).toEqual(kept);
  const both = served(folder, 'dist-2');
  const old = Object.entries(both).filter(([path]) => path.includes('releases/0.1.0/'));
  expect(Object.fromEntries(old)).toEqual(shown);

  const releases = JSON.parse(readFileSync(join(folder, 'src/data/releases.json'), 'utf8'));
  const edition = { record: { data: { releases } }, locale: localeOf('en') } as unknown as Edition;
  const address = frozenAddress(edition, { id: 'income.trend' });
  expect(address).toMatchObject({ version: '0.2.0', date: '2026-12-24' });
  expect(Object.keys(both)).toContain(`en${address?.path}index.html`);
  expect(frozenAddress(edition, { id: 'income.coverage' })).toBeUndefined();

  const page = (dist: string, version: string) =>
    readFileSync(join(folder, dist, `en/releases/${version}/embed/income.trend/index.html`), 'utf8');
  expect(page('dist-2', '0.1.0')).toContain('17,132');
  expect(page('dist-2', '0.2.0')).toContain('18,132');
  expect(page('dist-2', '0.2.0')).toContain('data-width="660"');
  expect(page('dist-2', '0.2.0')).toContain('The present chart');
  expect(page('dist-2', '0.2.0')).toContain('outline:3px solid');
  expect(page('dist-2', '0.1.0')).not.toContain('outline:3px solid');

  // What the page says of itself, from the start: its release, and the way to the present chart, on whatever site serves it.
  const markup = readMarkup(page('dist-2', '0.1.0'));
  const links = elementsOf(markup, '.source:last-child a').map(({ attribs }) => [attribs.href, attribs.target]);
  expect(textOf(elementOf(markup, '.source:last-child'))).toBe(
    'Rural Ledger · Release 0.1.0, 2026-11-21 · The chart as it is now',
  );
  expect(links).toEqual([['/en/charts/income.trend/', '_top']]);
  expect(elementOf(markup, 'link[rel=canonical]')?.attribs.href).toBe('/en/charts/income.trend/');
  expect(elementOf(markup, 'meta[name=robots]')?.attribs.content).toBe('noindex');
  expect(elementsOf(markup, 'link[rel=stylesheet]')).toEqual([]);
  expect(page('dist-2', '0.1.0')).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
});
