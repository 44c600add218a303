import { expect, test } from 'vitest';
import { cyclesOf, importGraph, importsOf } from './structure/import-graph.ts';
import { upwardImports } from './structure/upward-imports.ts';

const graph = importGraph(process.cwd());

test('imports run in no circle, and from left to right only', () => {
  expect(graph.size).toBeGreaterThan(300);
  expect(cyclesOf(graph)).toEqual([]);
  expect(upwardImports(graph)).toEqual([]);
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
