import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { token } from '../normalise/find-in-quote.ts';
import { forms, readPrintedNumber } from '../normalise/printed-number.ts';
import { isSafePattern } from './safe-pattern.ts';

test.each(['^(\\d{4})年$', '(?:a|b)+c', '[+*]+', '\\(x+\\)+', '(?:,\\d{3})+(?:\\.\\d+)?', '(?<=a)b*'])(
  '%s is safe',
  (source) => {
    expect(isSafePattern(source)).toBe(true);
  },
);

test.each(['(a+)+', '(?:a*b?)*', '(?<name>x+)*y', '((a)+b)+', '([ab]+c{2})+', '(a'])('%s is not', (source) => {
  expect(isSafePattern(source)).toBe(false);
});

/** Patterns written in a file of code. */
function patternsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text.slice(1, node.text.lastIndexOf('/')));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

test('no pattern of the data build repeats a repetition', () => {
  const files = globSync('{scripts,src/record}/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
  const patterns = files.flatMap((file) => patternsIn(file).map((source) => [file, source] as const));
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.filter(([, source]) => !isSafePattern(source))).toEqual([]);
  for (const { source } of [...Object.values(forms), token]) expect(isSafePattern(source)).toBe(true);
});

/** Each would take years with a repetition in a repetition. */
test('long rows of marks, spaces and digits are read', () => {
  for (const text of ['*', ' ', '[1]', '(1)', '①', '1', ',1', '-1', '万', '约', ' 万', '.1'])
    for (const end of ['x', 'x*', '%%']) expect(readPrintedNumber(`5${text.repeat(20_000)}${end}`)).toBeNull();
});
