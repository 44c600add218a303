import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { ALLOWED_LICENCES } from './allowed-licences.ts';
import { installedPackages } from './installed-packages.ts';
import { licenceFault } from './licence-fault.ts';

const root = join(import.meta.dirname, '../..');

test('every package of the project has a licence that may be used', () => {
  const packages = installedPackages(root);
  expect(packages.length).toBeGreaterThan(400);
  const faults = packages.map(({ name, licence }) => [name, licenceFault(name, licence)]);
  expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
});

test('what package.json lists for the site is runtime, and what only tests load is not', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const uses = new Map(installedPackages(root).map(({ name, version, use }) => [`${name} ${version}`, use]));
  const useOf = (all: Record<string, string>) => [
    ...new Set(Object.entries(all).map((one) => uses.get(one.join(' ')))),
  ];
  expect(useOf(dependencies)).toEqual(['runtime']);
  expect(useOf({ vitest: devDependencies.vitest })).toEqual(['dev']);
});

test('no licence is allowed that no package has', () => {
  const had = installedPackages(root).flatMap(({ licence }) => licence.replace(/[()]/g, '').split(/ (?:OR|AND) /));
  expect(Object.keys(ALLOWED_LICENCES).filter((licence) => !had.includes(licence))).toEqual([]);
});

test('a package says its licence itself, in any of the ways there were; one for other machines by the lock file', () => {
  const folder = temporaryFolder();
  const lock = { '': {}, 'node_modules/a': { license: 'GPL-3.0-only' }, 'node_modules/b': { dev: true } };
  const nested = {
    'node_modules/a/node_modules/@c/b': { dev: true },
    'node_modules/d': { version: '4.0.0', license: 'ISC', optional: true },
  };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { ...lock, ...nested } }));
  const install = (path: string, own: object) => {
    mkdirSync(join(folder, 'node_modules', path), { recursive: true });
    writeFileSync(join(folder, 'node_modules', path, 'package.json'), JSON.stringify(own));
  };
  install('a', { version: '1.0.0', license: 'MIT' });
  install('b', { version: '2.0.0', license: { type: 'ISC' } });
  install('a/node_modules/@c/b', { version: '3.0.0', licenses: [{ type: 'MIT' }, { type: 'ISC' }] });
  expect(installedPackages(folder)).toEqual([
    { name: '@c/b', version: '3.0.0', licence: 'MIT OR ISC', use: 'dev', isInstalled: true },
    { name: 'a', version: '1.0.0', licence: 'MIT', use: 'runtime', isInstalled: true },
    { name: 'b', version: '2.0.0', licence: 'ISC', use: 'dev', isInstalled: true },
    { name: 'd', version: '4.0.0', licence: 'ISC', use: 'runtime', isInstalled: false },
  ]);
});
