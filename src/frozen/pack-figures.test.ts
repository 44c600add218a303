import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { writeArchive } from './archive.ts';
import { packFigures } from './pack-figures.ts';
import { unpackFigures } from './unpack-figures.ts';
import { NOWHERE, withoutSite } from './without-site.ts';

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rural-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const FIGURES = JSON.stringify({ 'zh-Hans': { 'a.trend': { title: '图' } }, en: { 'a.trend': { title: 'Chart' } } });
const EMBEDS = {
  'en/releases/0.3.0/embed/a.trend/index.html': '<h1>Chart</h1>',
  'releases/0.3.0/embed/a.trend/index.html': '<h1>图</h1>',
  'releases/0.3.0/embed/b.map/index.html': '<h1>图二</h1>',
};
const packed = () => {
  const site = folderOf({ ...EMBEDS, 'figures.json': FIGURES, '_astro/client.js': '1' });
  expect(packFigures(site)).toBe(1);
  return (name: string) => readFileSync(join(site, 'kept', name));
};

test('a release keeps the figures as data, and says which they are', () => {
  const kept = packed();
  expect(JSON.parse(String(kept('frozen.json')))).toEqual({ locales: ['zh-Hans', 'en'], figures: ['a.trend'] });
  expect(String(brotliDecompressSync(kept('figures.json.br')))).toBe(FIGURES);
});

test('what was packed comes out byte for byte, and nothing else', () => {
  const record = folderOf({
    'releases/0.3.0/embeds.json.br': packed()('embeds.json.br'),
    'releases/0.3.0/values.csv': '',
  });
  const dist = folderOf({ 'index.html': 'home' });
  expect(unpackFigures(dist, record)).toBe(3);
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  expect(Object.keys(EMBEDS).map((path) => [path, read(path)])).toEqual(Object.entries(EMBEDS));
});

test('below a path, addresses of the site begin with it, and nothing else of a page changes', () => {
  const page = (root: string) =>
    `<link href="${root}favicon.svg"><a href="${root}en/sources/a/#b" title="href=/c/">/en/</a>` +
    '<a href="//other.example/">o</a><a href="#d">d</a>';
  const archive = writeArchive(new Map([['en/releases/0.3.0/embed/a/index.html', page('/')]]));
  const record = folderOf({ 'releases/0.3.0/embeds.json.br': archive });
  const dist = folderOf({});
  unpackFigures(dist, record, '/ledger/');
  expect(readFileSync(join(dist, 'en/releases/0.3.0/embed/a/index.html'), 'utf8')).toBe(page('/ledger/'));
});

test('a page that is there already is not written over', () => {
  const record = folderOf({ 'releases/0.3.0/embeds.json.br': packed()('embeds.json.br') });
  const dist = folderOf({ 'releases/0.3.0/embed/a.trend/index.html': 'other' });
  expect(() => unpackFigures(dist, record)).toThrow('EEXIST');
});

test('a record of no release, or of none that keeps figures, has nothing to unpack', () => {
  expect(unpackFigures(folderOf({}), folderOf({}))).toBe(0);
  expect(unpackFigures(folderOf({}), folderOf({ 'releases/0.1.0/values.csv': '' }))).toBe(0);
});

test('addresses of a frozen page begin at the root; one that prints the site, or asks for a file of the build, is refused', () => {
  expect(withoutSite(`<a href="${NOWHERE}/charts/a/">a</a>`)).toBe('<a href="/charts/a/">a</a>');
  expect(() => withoutSite('<p>frozen.invalid/charts/a/</p>')).toThrow('prints the address');
  expect(() => withoutSite('<script src="/_astro/a.js"></script>')).toThrow('no release keeps');
});
