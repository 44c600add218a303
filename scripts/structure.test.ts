import { expect, test } from 'vitest';
import { cyclesOf, importGraph, importsOf } from './structure/import-graph.ts';
import { tradeOf, unusedExports, unusedIn } from './structure/unused-exports.ts';
import { upwardImports } from './structure/upward-imports.ts';

const graph = importGraph(process.cwd());

test('imports run in no circle, and from left to right only', () => {
  expect(graph.size).toBeGreaterThan(300);
  expect(cyclesOf(graph)).toEqual([]);
  expect(upwardImports(graph)).toEqual([]);
});

test('every export is taken by another file', () => {
  expect(unusedExports(process.cwd())).toEqual([]);
});

test('an export that nobody takes is seen, in whichever way others are taken', () => {
  const texts = {
    'src/lib/a.ts': [
      'export const named = 1; export function renamed() {} export type Lone = 1; export class Whole {}',
      'export interface Said {} export const dead = (said: Said) => said; const own = 2; export { own };',
    ].join('\n'),
    'src/lib/b.ts': 'export const all = 1;',
    'src/lib/c.tsx':
      "import { named, renamed as other } from './a.ts'; import * as every from './b.ts'; export default other;",
    'src/pages/d.astro':
      "---\nimport type { Lone } from '../lib/a.ts';\n---\n<script>\nimport { Whole } from '../lib/a.ts';\n</script>",
    'src/pages/e.ts': 'export const GET = 1;',
    'src/pages/_f.ts': "export const late = () => import('../lib/b.ts');",
  };
  const trades = new Map(Object.entries(texts).map(([file, text]) => [file, tradeOf(text, file)]));
  expect(unusedIn(trades).map(({ file, name }) => `${file} ${name}`)).toEqual([
    'src/lib/a.ts dead',
    'src/lib/a.ts own',
    'src/pages/_f.ts late',
  ]);
});

test('a circle and a wrong way are seen', () => {
  const wrong = new Map([
    ['src/lib/a.ts', ['src/lib/b.ts']],
    ['src/lib/b.ts', ['src/lib/a.ts', 'src/pages/c.astro']],
    ['src/pages/c.astro', []],
  ]);
  expect(cyclesOf(wrong)).toEqual([['src/lib/a.ts', 'src/lib/b.ts', 'src/lib/a.ts']]);
  expect(upwardImports(wrong)).toEqual([{ from: 'src/lib/b.ts', to: 'src/pages/c.astro' }]);
});

test('imports of a page are those of its front matter and its scripts', () => {
  const page =
    "---\nimport A from './A.astro';\n---\n<p>import 'no'</p>\n<script>\nimport { b } from './b.ts';\n</script>";
  expect(importsOf(page, 'x.astro')).toEqual(['./A.astro', './b.ts']);
  expect(importsOf("import x from 'd3';\nawait import('./late.ts');", 'x.ts')).toEqual(['./late.ts']);
});
