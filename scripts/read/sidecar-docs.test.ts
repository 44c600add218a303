import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileOf } from '../../src/record/read-record.ts';
import * as catalogs from './catalog-schemas.ts';
import { sidecarSchema } from './sidecar.ts';

const guide = readFileSync('data/README.md', 'utf8');
const section = (heading: string) => new RegExp(`^#+ ${heading}$([\\s\\S]*?)^#+ `, 'm').exec(guide)?.[1] ?? '';
const inCode = (text: string) => new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code));

/** Keys and permitted words of a JSON schema, at any depth. */
function wordsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, enum: permitted } = schema as { properties?: object; enum?: string[] };
  return [...Object.keys(properties ?? {}), ...(permitted ?? []), ...Object.values(schema).flatMap(wordsOf)];
}

test('every key of a sidecar, and every word it may hold, is in the guide', () => {
  const explained = inCode(section('Keys of a sidecar'));
  const words = [...new Set(wordsOf(z.toJSONSchema(sidecarSchema, { io: 'input', unrepresentable: 'any' })))];
  expect(words.length).toBeGreaterThan(40);
  expect(words.filter((word) => !explained.has(word) && !explained.has(`{ "${word}": "why" }`))).toEqual([]);
});

test.each(Object.entries(catalogs).map(([name, schema]) => [`${fileOf(name)}.csv`, schema] as const))(
  'every column of %s is in the guide, and so is every word it may hold',
  (file, schema) => {
    const found = section(file.replace('.', '\\.'));
    expect(found).not.toBe('');
    const explained = inCode(found);
    const words = wordsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).filter(Boolean);
    expect(words.filter((word) => !explained.has(word))).toEqual([]);
  },
);
