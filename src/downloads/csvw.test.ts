import { expect, test } from 'vitest';
import { csvwMetadata } from './csvw.ts';
import type { DatasetTable } from './dataset-table.ts';

const table: DatasetTable = {
  ...{ name: 'regions', title: { zh: '地区', en: 'Regions' }, rows: [], key: ['id'], sources: [], wide: false },
  columns: [
    { name: 'id', type: 'string', meaning: { zh: '编号', en: 'Id' } },
    { name: 'parent', type: 'string', meaning: { zh: '上级', en: 'Region above' } },
    { name: 'year', type: 'integer', meaning: { zh: '年份', en: 'Year' } },
  ],
  references: [
    { column: 'parent', holds: 'regions', key: 'id' },
    { column: 'source', holds: 'sources', key: 'id' },
  ],
};

test('a CSV is described with its columns, their meaning in both languages, types, key and what refers to itself', () => {
  expect(csvwMetadata(table, 'regions')).toEqual({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: 'regions.csv',
    'dc:title': [
      { '@value': 'Regions', '@language': 'en' },
      { '@value': '地区', '@language': 'zh' },
    ],
    tableSchema: {
      columns: [
        { name: 'id', titles: { und: 'id', zh: '编号', en: 'Id' }, datatype: 'string', null: '' },
        { name: 'parent', titles: { und: 'parent', zh: '上级', en: 'Region above' }, datatype: 'string', null: '' },
        { name: 'year', titles: { und: 'year', zh: '年份', en: 'Year' }, datatype: 'integer', null: '' },
      ],
      primaryKey: ['id'],
      foreignKeys: [{ columnReference: 'parent', reference: { resource: 'regions.csv', columnReference: 'id' } }],
    },
  });
});

test('a table that refers to others only has no keys of others', () => {
  expect(JSON.stringify(csvwMetadata(table, 'targets'))).not.toContain('foreignKeys');
});
