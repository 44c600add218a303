import { cpSync, globSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { layChanges } from './mutated-folder.ts';
import type { FileChange } from './mutation.ts';
import { Workshop } from './workshop.ts';

function sample(): string {
  const root = join(temporaryFolder(), 'data');
  cpSync('scripts/check/fixtures/base', root, { recursive: true });
  return root;
}

function contents(root: string): Record<string, string> {
  const paths = globSync('**', { cwd: root }).filter((path) => lstatSync(join(root, path)).isFile());
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

test('one mutation of each kind is done, judged and taken back', () => {
  const root = sample();
  const before = contents(root);
  const workshop = new Workshop(root);
  const outcome = (operator: string) => workshop.try(1, { operator, number: 0 })?.outcome;
  expect(outcome('header-rows-too-low')).toBe('located');
  expect(outcome('unit-exponent-changed')).toBe('right');
  expect(outcome('last-digit-misread')).toBe('plausible');
  expect(outcome('row-twice')).toBe('located');
  expect(outcome('name-misspelt')).toBe('located');
  expect(outcome('infinity')).toBe('located');
  expect(outcome('byte-order-mark')).toBe('right');
  expect(outcome('sidecar-gone')).toBe('located');
  expect(outcome('sidecar-of-other-shape')).toBe('located');
  expect(contents(root)).toEqual(before);
});

test('what an operator does not find is no trial', () => {
  const workshop = new Workshop(sample());
  expect(workshop.try(1, { operator: 'section-row-lost', number: 0 })).toBeNull();
  expect(workshop.try(1, { operator: 'formula-after-ascii', number: 0 })).toBeNull();
});

test('data with errors is not spoilt any further', () => {
  const root = sample();
  cpSync('scripts/check/fixtures/unknown-region', root, { recursive: true });
  expect(() => new Workshop(root)).toThrow(
    'The data has errors before anything is changed: raw/income.csv:3 unknown-region',
  );
});

test('files are changed, removed, linked and made folders, and all of it is taken back', () => {
  const root = sample();
  const before = contents(root);
  const undo = layChanges(
    root,
    new Map<string, FileChange>([
      ['raw/income.csv', 'x'],
      ['raw/income.sidecar.json', null],
      ['raw/new/deep/file.csv', 'y'],
      ['catalog/units.csv', 'folder'],
      ['catalog/sources.csv', { link: 'nowhere' }],
    ]),
  );
  expect(readFileSync(join(root, 'raw/income.csv'), 'utf8')).toBe('x');
  expect(lstatSync(join(root, 'catalog/units.csv')).isDirectory()).toBe(true);
  expect(lstatSync(join(root, 'catalog/sources.csv')).isSymbolicLink()).toBe(true);
  undo();
  expect(contents(root)).toEqual(before);
  expect(lstatSync(join(root, 'raw/new'), { throwIfNoEntry: false })).toBeUndefined();
});
