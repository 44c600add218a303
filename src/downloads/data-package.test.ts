import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { dataPackage } from './data-package.ts';
import type { TableReference } from './dataset-table.ts';
import { longColumns } from './long-table.ts';
import type { ColumnFacts } from './table-column.ts';

/** What the Data Package standard (v2) asks of a descriptor with one table, written down by hand. */
const schema = {
  type: 'object',
  required: ['$schema', 'name', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: { type: 'string', minLength: 1 },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    created: { type: 'string', format: 'date-time' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] },
    },
    contributors: { type: 'array', minItems: 1, items: { type: 'object', required: ['title'] } },
    sources: { type: 'array', items: { type: 'object', required: ['title'] } },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema', 'type'],
        properties: {
          name: { type: 'string', minLength: 1 },
          type: { const: 'table' },
          path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\./)(?!https?:)' },
          bytes: { type: 'integer', minimum: 1 },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type', 'description'],
                  properties: {
                    name: { type: 'string', minLength: 1 },
                    type: { enum: ['string', 'integer', 'number', 'boolean'] },
                    description: { type: 'string', minLength: 1 },
                  },
                },
              },
              primaryKey: { type: 'array', items: { type: 'string' } },
              foreignKeys: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    fields: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
                    reference: {
                      type: 'object',
                      required: ['fields'],
                      properties: {
                        // The table itself without it.
                        resource: { type: 'string', minLength: 1 },
                        fields: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
                      },
                    },
                  },
                },
              },
              missingValues: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};

const text = { zh: '收入', en: 'Incomes' };
const table = (references: readonly TableReference[], columns: readonly ColumnFacts[] = longColumns) => ({
  ...{ name: 'incomes', title: text, columns, rows: [], key: ['id'], references, sources: [], wide: false },
});
const csv = { path: 'incomes.csv', bytes: 10, hash: `sha256:${'0'.repeat(64)}` };
const facts = {
  ...{ name: 'rural-ledger-incomes', title: 'Rural Ledger: Incomes', description: 'Incomes.' },
  ...{
    release: { version: '0.1.0', date: '2026-11-21' },
    sources: [{ title: 'Statistical communiqué', path: 'https://stats.example/2020' }],
  },
};
interface Built {
  readonly resources: readonly {
    schema: { fields: { name: string }[]; primaryKey: string[]; foreignKeys?: unknown };
  }[];
}
const built = dataPackage(facts, [{ name: 'incomes', table: table([]), csv }]) as Built;

test('a descriptor is a valid data package, with foreign keys too', () => {
  const ajv = new Ajv({ allErrors: true });
  addFormats(ajv);
  const parent: TableReference = { column: 'parent', holds: 'regions', key: 'id' };
  const regions = { name: 'regions', table: table([parent]), csv, holds: 'regions' as const };
  for (const one of [built, dataPackage(facts, [regions])]) {
    const valid = ajv.validate(schema, one);
    expect(ajv.errors).toBeNull();
    expect(valid).toBe(true);
  }
});

test('its fields are the columns of the table, in order, and the key is one of them', () => {
  const { fields, primaryKey } = built.resources[0]?.schema ?? { fields: [], primaryKey: [] };
  expect(fields.map(({ name }) => name)).toEqual(longColumns.map(({ name }) => name));
  for (const key of primaryKey) expect(fields.map(({ name }) => name)).toContain(key);
  expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
});

test('a reference is a foreign key where the package has the table, and one to the table itself names none', () => {
  const region: TableReference = { column: 'region', holds: 'regions', key: 'id' };
  const parent: TableReference = { column: 'parent', holds: 'regions', key: 'id' };
  const resources = [
    { name: 'incomes', table: table([region, { column: 'source', holds: 'sources', key: 'id' }]), csv },
    { name: 'regions', table: table([parent]), csv, holds: 'regions' as const },
  ];
  const keys = (dataPackage(facts, resources) as Built).resources.map(({ schema }) => schema.foreignKeys);
  expect(keys).toEqual([
    [{ fields: ['region'], reference: { resource: 'regions', fields: ['id'] } }],
    [{ fields: ['parent'], reference: { fields: ['id'] } }],
  ]);
  expect(built.resources[0]?.schema.foreignKeys).toBeUndefined();
});
