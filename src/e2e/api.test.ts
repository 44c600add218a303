/** The static API answers what its description says, at every address of it, and has no address beside them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { FOLDER } from './built-pages.ts';

interface Described {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, { get: { responses: { 200: { content: Content } } } }>>;
  readonly components: object;
}
type Content = Readonly<Record<'application/json', { schema: { $ref: string } }>>;

const ROOT = 'api/v1';
/** What only scripts of the site ask for: the description itself, and words of the comparison. */
const UNTOLD = /^(?:openapi\.json|(?:compare\/catalog|explore)\/.*)$/;
const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, ROOT, file), 'utf8'));
const description: Described = read('openapi.json');
const files = globSync('**/*.json', { cwd: join(FOLDER, ROOT) }).map((file) => file.replaceAll('\\', '/'));
const ajv = new Ajv2020({ strict: false });
ajv.addSchema({ $id: 'api', components: description.components });

/** Files that an address with parameters stands for. */
function filesOf(path: string): string[] {
  const pattern = new RegExp(
    `^${path
      .slice(1)
      .replaceAll('.', '\\.')
      .replace(/\{\w+\}/g, '[^/]+')}$`,
  );
  return files.filter((file) => pattern.test(file));
}

test('it is described for the release that it is of', () => {
  expect(description.openapi).toMatch(/^3\.1\./);
  expect(description.info.version).toBe(read('release.json').version);
});

test('every answer is described', () => {
  const described = new Set(Object.keys(description.paths).flatMap(filesOf));
  expect(files.filter((file) => !described.has(file) && !UNTOLD.test(file))).toEqual([]);
});

test.each(Object.entries(description.paths))('%s answers by its schema', (path, { get }) => {
  const { $ref } = get.responses[200].content['application/json'].schema;
  const validate = ajv.compile({ $ref: `api${$ref}` });
  expect(filesOf(path).length).toBeGreaterThan(0);
  for (const file of filesOf(path))
    if (!validate(read(file))) expect.fail(`${file}: ${ajv.errorsText(validate.errors?.slice(0, 3))}`);
});

test.each(['', 'zh-hant/', 'en/'])(
  'the page of the API names every address and leads to an answer of each (%s)',
  (prefix) => {
    const page = readFileSync(join(FOLDER, prefix, 'api/index.html'), 'utf8');
    for (const path of Object.keys(description.paths)) {
      const examples = [...page.matchAll(/href="\/api\/v1\/([^"]+)"/g)].map(([, file = '']) => file);
      expect(examples.filter((file) => filesOf(path).includes(file)).length, path).toBe(1);
    }
    expect(page).toContain('href="/api/v1/openapi.json"');
  },
);
