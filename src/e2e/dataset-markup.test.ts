/** Pages of datasets describe them to search engines and catalogues, and what they say of files is so. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf, readMarkup, textOf } from '../record/read-markup.ts';
import { FOLDER, onSite } from './built-pages.ts';
import { LOCALES } from './routes.ts';

const datasets = globSync('data/*/datapackage.json', { cwd: FOLDER }).map((file) =>
  dirname(file.replaceAll('\\', '/')).replace('data/', ''),
);
const sha256 = (file: string) =>
  createHash('sha256')
    .update(readFileSync(join(FOLDER, file)))
    .digest('hex');
const lines = readFileSync(join(FOLDER, 'data/checksums.txt'), 'utf8').trimEnd().split('\n');

/** Blocks of data of a page. */
function blocksOf(path: string): Record<string, unknown>[] {
  const page = readMarkup(readFileSync(join(FOLDER, path, 'index.html'), 'utf8'));
  return elementsOf(page, 'script')
    .filter(({ attribs }) => attribs.type === 'application/ld+json')
    .map((script) => JSON.parse(textOf(script)));
}

interface Download {
  readonly contentUrl: string;
  readonly contentSize: string;
  readonly encodingFormat: string;
  readonly sha256: string;
}
const ADDRESS = /^https?:\/\/\S+$/;
const organisation = {
  '@type': 'Organization',
  name: expect.stringMatching(/\S/),
  url: expect.stringMatching(ADDRESS),
};

describe.each(LOCALES)('$lang', ({ prefix }) => {
  test.each(datasets)('%s has what dataset search requires and recommends', (dataset) => {
    const [schemaOrg = {}, dcat = {}] = blocksOf(`${prefix}/data/${dataset}`);
    expect(schemaOrg).toMatchObject({
      ...{ '@context': 'https://schema.org', '@type': 'Dataset', isAccessibleForFree: true },
      // Required: a name, and a description of 50 to 5,000 characters.
      ...{ name: expect.stringMatching(/\S/), description: expect.stringMatching(/^[\s\S]{50,5000}$/u) },
      // Recommended.
      ...{ url: expect.stringMatching(ADDRESS), license: expect.stringMatching(ADDRESS) },
      ...{ creator: organisation, publisher: organisation, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      ...{ dateModified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), identifier: expect.stringContaining(dataset) },
      spatialCoverage: { '@type': 'Place', name: expect.stringMatching(/\S/) },
      includedInDataCatalog: { '@type': 'DataCatalog', url: expect.stringMatching(ADDRESS) },
    });
    expect(onSite(String(schemaOrg.url))).toBe(`${prefix}/data/${dataset}/`);
    if (schemaOrg.temporalCoverage !== undefined) expect(schemaOrg.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/);
    expect((schemaOrg.variableMeasured as unknown[]).length).toBeGreaterThan(0);
    expect(schemaOrg.keywords).not.toEqual([]);
    expect(dcat).toMatchObject({ '@type': 'dcat:Dataset', '@id': schemaOrg.url, 'dcat:version': schemaOrg.version });
    expect(dcat['dcat:distribution']).toHaveLength((schemaOrg.distribution as unknown[]).length);
  });

  test.each(datasets)('every file that %s names is there, of that size and checksum', (dataset) => {
    const [schemaOrg = {}] = blocksOf(`${prefix}/data/${dataset}`);
    const downloads = schemaOrg.distribution as Download[];
    expect(downloads.map(({ encodingFormat }) => encodingFormat)).toEqual(
      expect.arrayContaining(['text/csv', 'application/json']),
    );
    for (const { contentUrl, contentSize, sha256: hash } of downloads) {
      const file = onSite(contentUrl).slice(1);
      expect(contentSize, file).toBe(`${readFileSync(join(FOLDER, file)).length} B`);
      expect(lines, file).toContain(`${hash}  ${file.replace('data/', '')}`);
    }
  });

  test('the list of datasets is a catalogue of all of them, and the terms stand where they are said to', () => {
    const [catalog = {}] = blocksOf(`${prefix}/data`);
    const named = catalog.dataset as { url: string; description: string; license: string }[];
    expect(catalog['@type']).toBe('DataCatalog');
    expect(named.map(({ url }) => onSite(url)).sort()).toEqual(datasets.map((id) => `${prefix}/data/${id}/`).sort());
    for (const { description } of named) expect(description.length).toBeGreaterThanOrEqual(50);
    expect(new Set(named.map(({ license }) => onSite(license)))).toEqual(new Set([`${prefix}/data/#licence`]));
    expect(readFileSync(join(FOLDER, prefix, 'data/index.html'), 'utf8')).toContain('id="licence"');
  });

  test.each(datasets)('%s is cited in four ways, with its address', (dataset) => {
    const page = readMarkup(readFileSync(join(FOLDER, prefix, 'data', dataset, 'index.html'), 'utf8'));
    const fields = elementsOf(page, 'textarea:not([id^=copy-code])').map(
      (field) => [field.attribs.id, textOf(field)] as const,
    );
    expect(fields.map(([id]) => id)).toEqual(['copy-apa', 'copy-gbt', 'copy-bibtex', 'copy-csl']);
    for (const [, text] of fields) expect(text).toContain(`${prefix}/data/${dataset}/`);
    expect(JSON.parse(new Map(fields).get('copy-csl') ?? '')[0]).toMatchObject({ type: 'dataset' });
  });
});

test('a dataset of values tells what each release did to it and what is known to be wrong, with the pages that have it all', () => {
  const { version } = JSON.parse(readFileSync(join(FOLDER, 'api/v1/release.json'), 'utf8'));
  const page = readMarkup(readFileSync(join(FOLDER, 'en/data/observations/index.html'), 'utf8'));
  const told = elementsOf(page, '#history + ul li').map((item) => textOf(item).replace(/\s+/g, ' '));
  expect(told.length).toBeGreaterThan(1);
  for (const line of told)
    expect(line).toMatch(/^Release \S+, \d{4}-\d{2}-\d{2} · [\d,]+ values added, \d+ revised, \d+ withdrawn$/);
  expect(elementsOf(page, `#history + ul a[href="/en/changes/${version}/"]`)).toHaveLength(1);
  expect(textOf(elementsOf(page, '#problems + p a[href="/en/audit/conflicts/"]')[0] ?? null)).toMatch(/: [1-9]\d*$/);
});

test('checksums hold for every file below /data/, each named once', () => {
  const named = lines.map((line) => /^([0-9a-f]{64}) {2}(\S+)$/.exec(line)?.slice(1) ?? [line, '']);
  const wrong = named.filter(([hash, path]) => {
    const file = join('data', path ?? '');
    return !existsSync(join(FOLDER, file)) || sha256(file) !== hash;
  });
  expect(wrong).toEqual([]);
  const there = globSync('data/**/*.*', { cwd: FOLDER }).map((file) => file.replaceAll('\\', '/').slice(5));
  const isData = (file: string) => !/\.(?:html|png)$|^checksums\.txt$/.test(file);
  expect(named.map(([, path]) => path).sort()).toEqual(there.filter(isData).sort());
});

test('each CSV has a description beside it that names its columns in order', () => {
  for (const file of globSync('data/*/*.csv-metadata.json', { cwd: FOLDER })) {
    const { url, tableSchema } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
    const [head] = readFileSync(join(FOLDER, dirname(file), url), 'utf8').split('\r\n', 1);
    expect(tableSchema.columns.map(({ name }: { name: string }) => name).join(), file).toBe(head);
  }
});

test('the descriptor above all datasets names files that are there, with their checksums', () => {
  const { resources } = JSON.parse(readFileSync(join(FOLDER, 'data/datapackage.json'), 'utf8'));
  for (const { path, hash } of resources) expect(lines, path).toContain(`${hash.replace('sha256:', '')}  ${path}`);
});
