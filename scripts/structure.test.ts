import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './read/fixtures/temporary-folder.ts';
import { catalogIdsIn, idsOf } from './structure/catalog-ids.ts';
import { cyclesOf, importGraph, importsOf } from './structure/import-graph.ts';
import { tradeOf, unusedExports, unusedIn } from './structure/unused-exports.ts';
import { upwardImports } from './structure/upward-imports.ts';

const graph = importGraph(process.cwd());

test('imports run in no circle, and from left to right only', () => {
  expect(graph.size).toBeGreaterThan(300);
  expect(cyclesOf(graph)).toEqual([]);
  expect(upwardImports(graph)).toEqual([]);
});

test('no indicator, region or target is named in code', () => {
  expect(catalogIdsIn(process.cwd(), graph.keys(), idsOf(process.cwd()))).toEqual([]);
});

test('every export is taken by another file', () => {
  expect(unusedExports(process.cwd())).toEqual([]);
});

test('an export that nobody takes is seen, in whichever way others are taken', () => {
  const texts = {
    'src/record/a.ts': [
      'export const named = 1; export function renamed() {} export type Lone = 1; export class Whole {}',
      'export interface Said {} export const dead = (said: Said) => said; const own = 2; export { own };',
    ].join('\n'),
    'src/record/b.ts': 'export const all = 1;',
    'src/record/c.tsx':
      "import { named, renamed as other } from './a.ts'; import * as every from './b.ts'; export default other;",
    'src/pages/d.astro':
      "---\nimport type { Lone } from '../record/a.ts';\n---\n<script>\nimport { Whole } from '../record/a.ts';\n</script>",
    'src/pages/e.ts': 'export const GET = 1;',
    'src/pages/_f.ts': "export const late = () => import('../record/b.ts');",
  };
  const trades = new Map(Object.entries(texts).map(([file, text]) => [file, tradeOf(text, file)]));
  expect(unusedIn(trades).map(({ file, name }) => `${file} ${name}`)).toEqual([
    'src/record/a.ts dead',
    'src/record/a.ts own',
    'src/pages/_f.ts late',
  ]);
});

test('a circle and a wrong way are seen', () => {
  const wrong = new Map([
    ['src/record/a.ts', ['src/record/b.ts']],
    ['src/record/b.ts', ['src/record/a.ts', 'src/pages/c.astro']],
    ['src/pages/c.astro', []],
  ]);
  expect(cyclesOf(wrong)).toEqual([['src/record/a.ts', 'src/record/b.ts', 'src/record/a.ts']]);
  expect(upwardImports(wrong)).toEqual([{ from: 'src/record/b.ts', to: 'src/pages/c.astro' }]);
});

test('imports of a page are those of its front matter and its scripts', () => {
  const page =
    "---\nimport A from './A.astro';\n---\n<p>import 'no'</p>\n<script>\nimport { b } from './b.ts';\n</script>";
  expect(importsOf(page, 'x.astro')).toEqual(['./A.astro', './b.ts']);
  expect(importsOf("import x from 'd3';\nawait import('./late.ts');", 'x.ts')).toEqual(['./late.ts']);
});

test('ids of catalogs are seen alone, in an address and around a hole; not in imports, in longer words and in tests', () => {
  const files = {
    'src/record/a.ts': [
      "import { poor } from './poor-counties.ts';",
      "const own = ['poor-counties', 'poor-counties-west', `/regions/hebei/$" + '{poor}.poor-counties`];',
    ].join('\n'),
    'src/record/a.test.ts': "const own = 'poor-counties';",
    'src/pages/b.astro': "---\nimport { poor } from '../record/poor-counties.ts';\n---\n<p>{figure('hebei.trend')}</p>",
  };
  const root = temporaryFolder();
  for (const folder of ['record', 'pages']) mkdirSync(join(root, 'src', folder), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  const ids = new Map(['poor-counties', 'hebei'].map((id) => [id, 'catalog']));
  expect(catalogIdsIn(root, Object.keys(files), ids).map(({ file, line, id }) => `${file}:${line} ${id}`)).toEqual([
    'src/record/a.ts:2 poor-counties',
    'src/record/a.ts:2 hebei',
    'src/record/a.ts:2 poor-counties',
    'src/pages/b.astro:4 hebei',
  ]);
});
