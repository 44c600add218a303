import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { datedReleases } from './read/changelog.ts';
import { temporaryFolder } from './read/fixtures/temporary-folder.ts';
import { citationFiles } from './write/citation-files.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Lines `key: text` of the top of a CITATION.cff. */
function topOf(cff: string): Map<string, string> {
  return new Map([...cff.matchAll(/^([a-z-]+): ?(.*)$/gm)].map(([, key = '', text = '']) => [key, text]));
}

test('CITATION.cff has what CFF 1.2.0 asks for, and names the release the project is', () => {
  const top = topOf(read('CITATION.cff'));
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const [latest] = datedReleases(read('CHANGELOG.md'));
  for (const key of ['cff-version', 'message', 'title', 'authors']) expect([...top.keys()]).toContain(key);
  expect(top.get('cff-version')).toBe('1.2.0');
  expect(['dataset', 'software']).toContain(top.get('type'));
  expect(read('CITATION.cff')).toMatch(/^authors:\n {2}- name: \S/m);
  expect([top.get('version'), top.get('date-released')]).toEqual([version, latest?.date]);
  expect(latest?.version).toBe(version);
});

test('.zenodo.json is ready for a DOI, and names the same release', () => {
  const zenodo = JSON.parse(read('.zenodo.json'));
  const top = topOf(read('CITATION.cff'));
  expect([zenodo.version, zenodo.publication_date]).toEqual([top.get('version'), top.get('date-released')]);
  expect(zenodo).toMatchObject({ upload_type: 'dataset', access_right: 'open', title: top.get('title') });
  expect(zenodo.creators).toEqual([{ name: expect.stringMatching(/\S/) }]);
  expect(zenodo.description.length).toBeGreaterThan(50);
});

test('a release writes its number and day into both, and nothing else', () => {
  const release = { version: '9.8.7', date: '2031-02-03' };
  for (const [file, text] of citationFiles(release, root)) {
    const before = read(file).split('\n');
    const changed = text.split('\n').filter((line, index) => line !== before[index]);
    expect(
      changed.map((line) => line.replace(/[",]/g, '').trim()),
      file,
    ).toEqual(
      file === 'CITATION.cff'
        ? ['version: 9.8.7', 'date-released: 2031-02-03']
        : ['version: 9.8.7', 'publication_date: 2031-02-03'],
    );
  }
  expect(citationFiles(release, root).map(([file]) => file)).toEqual(['CITATION.cff', '.zenodo.json']);
});

test('a project without them is stamped without them', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'CITATION.cff'), 'version: 0.1.0\n');
  expect(citationFiles({ version: '0.2.0', date: '2026-11-30' }, folder)).toEqual([
    ['CITATION.cff', 'version: 0.2.0\n'],
  ]);
});
