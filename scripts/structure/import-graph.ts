import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A file of the project and the files of the project it imports; paths relative to the root. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Reads the imports of every source file; tests are left out unless asked for, as they may look everywhere. */
export function importGraph(root: string, withTests = false): ImportGraph {
  const files = globSync('{src,scripts}/**/*.{ts,tsx,astro,mjs}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => withTests || !isTest(file))
    .sort();
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      importsOf(readFileSync(join(root, file), 'utf8'), file)
        .map((path) => normalize(join(dirname(file), path)).replaceAll('\\', '/'))
        .filter((path) => known.has(path)),
    ]),
  );
}

/** Tests, their fixtures, and the tests of the built site. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$|\/fixtures\/|^src\/e2e\//.test(file);
}

/** Relative paths that a file imports, dynamically too. */
export function importsOf(text: string, file: string): string[] {
  return ts
    .preProcessFile(codeOf(text, file), true, true)
    .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''))
    .filter((path) => path.startsWith('.'));
}

/** The tree of the code of a file. */
export function treeOf(text: string, file: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, codeOf(text, file), ts.ScriptTarget.Latest, true, kind);
}

/** The code of a file: of an Astro file its front matter and its scripts. */
function codeOf(text: string, file: string): string {
  if (!file.endsWith('.astro')) return text;
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [frontMatter, ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script)].join('\n');
}

/** Circles of imports, each once, as the files along it. */
export function cyclesOf(graph: ImportGraph): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at !== -1) return void cycles.push([...path.slice(at), file]);
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}
