import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { addresses, apiNames } from './answers.ts';
import { filledIn, openApi } from './open-api.ts';

interface Described {
  readonly paths: Readonly<
    Record<string, { get: { parameters?: { name: string; example: string }[]; responses: object } }>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
const examples = { indicator: 'income', target: 'zero-poor' };
const built = openApi({
  ...{ title: 'API', description: 'Answers.', version: '0.2.0', server: 'https://ledger.example/api/v1', examples },
  licence: { name: 'Attribution', url: 'https://ledger.example/data/#licence' },
  summaryOf: (name) => `What ${name} says`,
}) as Described;

test('every address has its parameters and a schema that is there', () => {
  const paths = apiNames.map((name) => addresses[name].path);
  expect(Object.keys(built.paths)).toEqual(paths);
  for (const path of paths) {
    const { parameters = [], responses } = built.paths[path]?.get ?? { responses: {} };
    expect(parameters.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
    for (const { example } of parameters) expect(Object.values(examples)).toContain(example);
    const [, name = ''] = /"#\/components\/schemas\/([^"]+)"/.exec(JSON.stringify(responses)) ?? [];
    expect(Object.keys(built.components.schemas), path).toContain(name);
  }
});

test('every schema is one, and says what an answer must have', () => {
  const ajv = new Ajv2020({ strict: false });
  for (const schema of Object.values(built.components.schemas)) expect(ajv.validateSchema(schema)).toBe(true);
  const regions = ajv.compile(built.components.schemas.regions ?? {});
  expect(regions([])).toBe(true);
  expect(regions([{ id: '130000' }])).toBe(false);
  const release = ajv.compile(built.components.schemas.release ?? {});
  expect(release({ version: 2 })).toBe(false);
});

test('an address is asked for with the ids of examples', () => {
  expect(filledIn('/targets/{target}.json', examples)).toBe('/targets/zero-poor.json');
});
