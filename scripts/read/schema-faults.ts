import { findNodeAtLocation } from 'jsonc-parser';
import { z } from 'zod';
import { type JsonPath, type JsonText, nodeAt } from './json-text.ts';
import { oneOf } from './one-of.ts';
import { errorAt, type Problem } from './problem.ts';
import { keysOf } from './repeated-keys.ts';
import { sidecarSchema } from './sidecar.ts';

type Issue = z.core.$ZodIssue;

/** What keeps a sidecar from being one, each fault at the key or value it is about. */
export function schemaFaults(json: JsonText, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => faultsOf(json, issue, []));
}

function faultsOf(json: JsonText, issue: Issue, above: JsonPath): Problem[] {
  const path = [...above, ...issue.path] as JsonPath;
  if (issue.code === 'unrecognized_keys') return unknownKeys(json, path, new Set(issue.keys));
  if (issue.code === 'invalid_union') {
    // Of the things it might be it is the one that it comes nearest to.
    const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length);
    return (nearest ?? []).flatMap((inner) => faultsOf(json, inner, path));
  }
  const node = nodeAt(json, path);
  if (!findNodeAtLocation(json.tree, [...path]))
    return [fault(json, node.offset, '', `${expectation(issue)} in ${path.at(-1)}`, path)];
  const value = node.type === 'string' ? node.value : json.text.slice(node.offset, node.offset + node.length);
  return [fault(json, node.offset, value, expectation(issue), path)];
}

function unknownKeys(json: JsonText, path: JsonPath, keys: ReadonlySet<string>): Problem[] {
  const known = `one of ${knownKeys(path).join(', ')}`;
  return keysOf(nodeAt(json, path))
    .filter((key) => keys.has(key.value))
    .map((key) => fault(json, key.offset, key.value, known, path));
}

function fault({ placeAt }: JsonText, offset: number, value: string, expected: string, path: JsonPath): Problem {
  const where = path.length === 0 ? 'it' : path.join('.');
  const advice = `correct ${where}; "Keys of a sidecar" in data/README.md says what it holds`;
  return errorAt(placeAt(offset), 'sidecar-schema', value, expected, advice);
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return oneOf(issue.values);
  if (issue.code === 'too_small')
    return issue.origin === 'array' || issue.origin === 'string' ? 'at least one' : `at least ${issue.minimum}`;
  return issue.message;
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Keys that the object at a path may have. */
function knownKeys(path: JsonPath): string[] {
  const root = z.toJSONSchema(sidecarSchema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema;
  const here = path.reduce<JsonSchema[]>((schemas, step) => schemas.flatMap((schema) => within(schema, step)), [root]);
  return [...new Set(here.flatMap(alternatives).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

function within(schema: JsonSchema, step: string | number): JsonSchema[] {
  return alternatives(schema).flatMap(({ properties, items, additionalProperties }) =>
    typeof step === 'number' ? (items ?? []) : (properties?.[step] ?? (additionalProperties || [])),
  );
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ? schema.anyOf.flatMap(alternatives) : [schema];
}
