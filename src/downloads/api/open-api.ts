import { z } from 'zod';
import { type ApiAddress, type ApiName, addresses, apiNames } from './answers.ts';

/** Where the static API begins. */
export const API_ROOT = '/api/v1';

/** What a description says besides paths and answers. */
export interface ApiFacts {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Full address of the terms, and what they are. */
  readonly licence: { readonly name: string; readonly url: string };
  /** Full address of the API. */
  readonly server: string;
  readonly summaryOf: (name: ApiName) => string;
  /** An id that can stand for each parameter. */
  readonly examples: Readonly<Record<string, string>>;
}

/** The static API by OpenAPI 3.1: every address, its parameters, and the schema of what it answers. */
export function openApi({ title, description, version, licence, server, summaryOf, examples }: ApiFacts): object {
  return {
    openapi: '3.1.1',
    info: { title, version, description, license: licence },
    servers: [{ url: server }],
    paths: Object.fromEntries(
      apiNames.map((name) => [addresses[name].path, { get: operation(name, summaryOf(name), examples) }]),
    ),
    components: { schemas: Object.fromEntries(apiNames.map((name) => [name, schemaOf(addresses[name])])) },
  };
}

/** The path with ids for its parameters. */
export function filledIn(path: string, examples: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => examples[name] ?? '');
}

function operation(id: ApiName, summary: string, examples: Readonly<Record<string, string>>): object {
  const parameters = [...addresses[id].path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' }, example: examples[name] },
  }));
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${id}` } } };
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 && { parameters }),
    responses: {
      200: { description: summary, content },
      ...(parameters.length > 0 && { 404: { description: 'There is none with this id.' } }),
    },
  };
}

function schemaOf({ answer }: ApiAddress): object {
  const { $schema, ...schema } = z.toJSONSchema(answer, {
    // Nothing of it is written by those who ask.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return schema;
}
