import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { importGraph, isTest, treeOf } from './import-graph.ts';

/** A name that a file offers and no other file takes. */
export interface UnusedExport {
  readonly file: string;
  readonly name: string;
}

/** What a file offers, and which names of which paths it takes; `*` is all of them. */
interface Trade {
  readonly offers: readonly string[];
  readonly takes: readonly (readonly [path: string, name: string])[];
}

/** Exports that no other file takes; a type may stand in the signatures of its own file. */
export function unusedExports(root: string): UnusedExport[] {
  const files = [...importGraph(root, true).keys(), ...globSync('*.{ts,mjs}', { cwd: root })];
  return unusedIn(new Map(files.map((file) => [file, tradeOf(readFileSync(join(root, file), 'utf8'), file)])));
}

/** Those among the given files; pages, what stands around them and files of settings are taken by programs, and tests by nobody. */
export function unusedIn(trades: ReadonlyMap<string, Trade>): UnusedExport[] {
  const taken = new Set(
    [...trades].flatMap(([file, { takes }]) =>
      takes.map(([path, name]) => `${normalize(join(dirname(file), path)).replaceAll('\\', '/')} ${name}`),
    ),
  );
  return [...trades]
    .filter(
      ([file]) =>
        !isTest(file) && !/^src\/(?:frozen\/)?(?:middleware\.ts|pages\/(?:.*\/)?[^_/][^/]*)$|^[^/]*$/.test(file),
    )
    .flatMap(([file, { offers }]) =>
      taken.has(`${file} *`)
        ? []
        : offers.filter((name) => !taken.has(`${file} ${name}`)).map((name) => ({ file, name })),
    );
}

/** Reads the imports and exports of one file. */
export function tradeOf(text: string, file: string): Trade {
  const source = treeOf(text, file);
  const takes: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    takes.push(...takenBy(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { offers: file.endsWith('.astro') ? [] : source.statements.flatMap(offeredBy), takes };
}

function takenBy(node: ts.Node): [string, string][] {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [path] = node.arguments;
    return path && ts.isStringLiteral(path) ? [[path.text, '*']] : [];
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return [[node.argument.literal.text, node.qualifier?.getText() ?? '*']];
  if (!(ts.isImportDeclaration(node) || ts.isExportDeclaration(node))) return [];
  if (!node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) return [];
  const path = node.moduleSpecifier.text.replace(/\?.*$/, '');
  const named = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
  const byDefault: [string, string][] =
    ts.isImportDeclaration(node) && node.importClause?.name ? [[path, 'default']] : [];
  if (!named) return ts.isExportDeclaration(node) ? [[path, '*']] : byDefault;
  if (ts.isNamespaceImport(named) || ts.isNamespaceExport(named)) return [...byDefault, [path, '*']];
  return [
    ...byDefault,
    ...named.elements.map(({ propertyName, name }): [string, string] => [path, (propertyName ?? name).text]),
  ];
}

/** Names; what a file is as a whole, its default, is asked for by programs too, by the address of the file. */
function offeredBy(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
    return statement.exportClause.elements.map(({ name }) => name.text);
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name)
        ? [name.text]
        : name.elements.flatMap((one) => (ts.isBindingElement(one) ? [one.name.getText()] : [])),
    );
  const { name } = statement as ts.DeclarationStatement;
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return !name || (isType && isMentioned(name.text, statement)) ? [] : [name.text];
}

/** Whether the rest of its file speaks of a type: whoever calls a function may then want to name what it gives. */
function isMentioned(name: string, statement: ts.Statement): boolean {
  const text = statement.getSourceFile().text;
  return new RegExp(`\\b${name}\\b`).test(text.slice(0, statement.getStart()) + text.slice(statement.end));
}
