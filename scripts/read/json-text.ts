import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { placesIn } from './line-places.ts';
import { errorAt, type FilePlace, type Problem } from './problem.ts';

export type JsonPath = readonly (string | number)[];

/** A JSON file with the nodes of its text, so that a fault of any value can be located. */
export interface JsonText {
  readonly file: string;
  readonly text: string;
  readonly tree: Node;
  /** FilePlace of an offset in the text. */
  readonly placeAt: (offset: number) => FilePlace;
}

/** Deeper than any sidecar; readers of trees use up the stack far below. */
const DEEPEST = 100;

/** Reads strict JSON: comments and trailing commas are faults, and the first fault is told. */
export function readJson(file: string, text: string): { json: JsonText; fault: null } | { json: null; fault: Problem } {
  const place = placesIn(text);
  const placeAt = (offset: number) => ({ file, ...place(offset) });
  const fail = (offset: number, length: number, expected: string) => {
    const value = text.slice(offset, offset + Math.max(length, 1));
    return { json: null, fault: errorAt(placeAt(offset), 'sidecar-json', value, expected, 'mend the JSON') };
  };
  const deep = tooDeep(text);
  if (deep !== null) return fail(deep, 1, `no more than ${DEEPEST} lists and objects within each other`);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [first] = errors;
  if (first) return fail(first.offset, first.length, `valid JSON: ${expectations[first.error] ?? 'a value'}`);
  return tree ? { json: { file, text, tree, placeAt }, fault: null } : fail(0, 1, 'valid JSON');
}

/** Offset of the bracket that opens one level too many. */
function tooDeep(text: string): number | null {
  if ((text.match(/[[{]/g)?.length ?? 0) <= DEEPEST) return null;
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (OPENING.includes(token)) depth++;
    else if (CLOSING.includes(token)) depth--;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return null;
}

/** The library's kinds of tokens, which its types declare as constants that are no values: `{`, `[`, `}`, `]`, the end. */
const OPENING: readonly number[] = [1, 3];
const CLOSING: readonly number[] = [2, 4];
const END = 17;

/** What the library's errors want, by their number. */
const expectations: Readonly<Record<number, string>> = {
  1: 'a text in double quotation marks, a number, true, false or null',
  2: 'a number',
  3: 'a key in double quotation marks, or no comma before',
  4: 'a value, or no comma before',
  5: 'a colon',
  6: 'a comma, or the end of the list or object',
  7: 'a closing brace',
  8: 'a closing bracket',
  9: 'nothing more',
  10: 'no comment',
  11: 'no comment',
  12: 'a text that closes in its line',
  13: 'a number with digits to its end',
  14: 'four hexadecimal digits after \\u',
  15: 'a known character after the backslash',
  16: 'a text without control characters',
};

/** The node of a path, or the nearest one around it. */
export function nodeAt({ tree }: JsonText, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

/** All nodes of a tree, in the order of the text. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** Key and value of every property below a node. */
export function* propertiesOf(node: Node): Generator<{ key: Node; value: Node }> {
  for (const { type, children } of nodesOf(node)) {
    const [key, value] = children ?? [];
    if (type === 'property' && key && value) yield { key, value };
  }
}
