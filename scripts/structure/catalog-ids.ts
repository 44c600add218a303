import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import ts from 'typescript';
import { isTest, treeOf } from './import-graph.ts';

/** Catalogs whose ids belong in data, and the columns that hold them. */
const catalogs = [
  ['indicators', 'id'],
  ['targets', 'id'],
  ['regions', 'id'],
  ['regions', 'slug'],
] as const;

/** Ids that are also names of something else in code, and of what. */
const HOMONYMS: Readonly<Record<string, string>> = {
  population: 'a theme of indicators',
  xian: 'the pinyin of 县, by which readers write names of counties',
};

/** An id of a catalog as a text in code. */
export interface CatalogId {
  readonly file: string;
  readonly line: number;
  readonly catalog: string;
  readonly id: string;
}

/** Ids by the catalog they are of; words that are also names of other things are no proof and left out. */
export function idsOf(root: string): ReadonlyMap<string, string> {
  return new Map(
    catalogs.flatMap(([catalog, column]) => {
      const text = readFileSync(join(root, `data/catalog/${catalog}.csv`), 'utf8');
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      return data.map((row) => [row[column] ?? '', catalog] as const).filter(([id]) => id !== '' && !(id in HOMONYMS));
    }),
  );
}

/** Ids of catalogs in texts of code, alone or within an address; tests may name what they test. */
export function catalogIdsIn(root: string, files: Iterable<string>, ids: ReadonlyMap<string, string>): CatalogId[] {
  return [...files]
    .filter((file) => !isTest(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return textsOf(text, file).flatMap(({ value, line }) =>
        value.split(/[^A-Za-z0-9-]+/).flatMap((id) => {
          const catalog = ids.get(id);
          return catalog === undefined ? [] : [{ file, line, catalog, id }];
        }),
      );
    });
}

/** Texts in quotation marks with their lines, imports aside; of an Astro file those of its front matter and its expressions alike. */
function textsOf(text: string, file: string): { value: string; line: number }[] {
  if (file.endsWith('.astro'))
    return [...text.matchAll(/(?<!\bfrom )['`]([^'`\n]+)['`]/g)].map(({ 1: value = '', index }) => ({
      value,
      line: text.slice(0, index).split('\n').length,
    }));
  const source = treeOf(text, file);
  const found: { value: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) && !ts.isImportDeclaration(node.parent))
      found.push({ value: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
