import { expect, test } from 'vitest';
import { dataBlock } from './data-block.ts';
import { dcatDataset } from './dcat.ts';
import type { DescribedDataset } from './described-dataset.ts';
import { schemaOrgCatalog, schemaOrgDataset } from './schema-org.ts';
import { yearsTold } from './years-told.ts';

const site = 'https://ledger.example/';
const hash = 'ab'.repeat(32);
const incomes: DescribedDataset = {
  ...{ name: 'Household incomes', description: 'Incomes of all residents.', language: 'en' },
  ...{ url: `${site}en/data/incomes/`, identifier: 'rural-ledger:incomes:0.2.0' },
  publisher: { name: 'Rural Ledger', url: `${site}en/` },
  licence: `${site}en/data/#licence`,
  catalog: { name: 'Data', url: `${site}en/data/` },
  ...{ version: '0.2.0', date: '2026-11-30', years: [2012, 2025], place: 'China', keywords: ['Incomes'] },
  variables: [{ name: 'Rural income', id: 'rural-income', unit: 'Yuan' }],
  files: [
    {
      ...{ name: 'incomes.csv', url: `${site}data/incomes/incomes.csv`, mediaType: 'text/csv' },
      ...{ bytes: 10, hash: `sha256:${hash}` },
    },
  ],
};

test('schema.org has what, by whom, on which terms, of when and where, what is measured, and every file', () => {
  expect(schemaOrgDataset(incomes)).toMatchObject({
    ...{ '@context': 'https://schema.org', '@type': 'Dataset', name: 'Household incomes', version: '0.2.0' },
    ...{ url: `${site}en/data/incomes/`, license: `${site}en/data/#licence`, dateModified: '2026-11-30' },
    ...{ temporalCoverage: '2012/2025', spatialCoverage: { '@type': 'Place', name: 'China' } },
    creator: { '@type': 'Organization', name: 'Rural Ledger' },
    variableMeasured: [
      { '@type': 'PropertyValue', name: 'Rural income', propertyID: 'rural-income', unitText: 'Yuan' },
    ],
    distribution: [
      {
        ...{ '@type': 'DataDownload', contentUrl: `${site}data/incomes/incomes.csv`, encodingFormat: 'text/csv' },
        ...{ contentSize: '10 B', sha256: hash },
      },
    ],
  });
  expect(schemaOrgDataset({ ...incomes, years: null })).not.toHaveProperty('temporalCoverage');
});

test('DCAT has the same with its types', () => {
  expect(dcatDataset(incomes)).toMatchObject({
    '@type': 'dcat:Dataset',
    'dct:title': { '@value': 'Household incomes', '@language': 'en' },
    'dct:modified': { '@value': '2026-11-30', '@type': 'xsd:date' },
    'dct:language': [
      { '@id': 'http://id.loc.gov/vocabulary/iso639-1/zh' },
      { '@id': 'http://id.loc.gov/vocabulary/iso639-1/en' },
    ],
    'dct:temporal': { 'dcat:startDate': { '@value': '2012' }, 'dcat:endDate': { '@value': '2025' } },
    'dcat:distribution': [
      {
        'dcat:downloadURL': { '@id': `${site}data/incomes/incomes.csv` },
        'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
        'dcat:byteSize': { '@value': '10' },
        'spdx:checksum': { 'spdx:checksumValue': { '@value': hash } },
      },
    ],
  });
});

test('the catalogue names every dataset with its page', () => {
  const built = schemaOrgCatalog({ ...incomes, name: 'Data', url: `${site}en/data/` }, [incomes]);
  expect(built).toMatchObject({
    ...{ '@type': 'DataCatalog', name: 'Data', url: `${site}en/data/` },
    dataset: [{ '@type': 'Dataset', name: 'Household incomes', url: `${site}en/data/incomes/` }],
  });
});

test('years are the first and last that the columns of time name, whatever stands in others', () => {
  const column = (name: string) => ({ name, type: 'string' as const, meaning: { zh: '', en: '' } });
  const columns = [column('period'), column('note')];
  const rows = [
    { period: '2016/2020', note: 'since 1949' },
    { period: '2012-Q3', note: null },
    { period: 'not-stated', note: null },
  ];
  expect(yearsTold([{ columns, rows }])).toEqual([2012, 2020]);
  expect(yearsTold([{ columns: [column('note')], rows }])).toBeNull();
});

test('a block of data cannot be ended by what stands in it', () => {
  const block = dataBlock({ name: '</script><b>' });
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toEqual({ name: '</script><b>' });
});
