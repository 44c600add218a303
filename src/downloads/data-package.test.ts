import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { dataPackage } from './data-package.ts';
import { longColumns } from './long-table.ts';

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
              missingValues: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};

const text = { zh: '收入', en: 'Incomes' };
const built = dataPackage(
  { id: 'incomes', holds: 'own', name: text, description: text },
  {
    version: '0.1.0',
    date: '2026-11-21',
    figures: 1,
    published: 1,
    derived: 0,
    tables: 1,
    sources: 1,
    targets: 0,
    warnings: 0,
  } as Parameters<typeof dataPackage>[1],
  [
    {
      table: {
        name: 'incomes',
        title: text,
        columns: longColumns,
        rows: [],
        key: ['id'],
        references: [],
        sources: [],
        wide: false,
      },
      csv: { path: 'incomes.csv', bytes: 10, hash: `sha256:${'0'.repeat(64)}` },
    },
  ],
  ['Statistical communiqué'],
) as { resources: { schema: { fields: { name: string }[]; primaryKey: string[] } }[] };

test('a descriptor is a valid data package', () => {
  const ajv = new Ajv({ allErrors: true });
  addFormats(ajv);
  const valid = ajv.validate(schema, built);
  expect(ajv.errors).toBeNull();
  expect(valid).toBe(true);
});

test('its fields are the columns of the table, in order, and the key is one of them', () => {
  const { fields, primaryKey } = built.resources[0]?.schema ?? { fields: [], primaryKey: [] };
  expect(fields.map(({ name }) => name)).toEqual(longColumns.map(({ name }) => name));
  for (const key of primaryKey) expect(fields.map(({ name }) => name)).toContain(key);
  expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
});
