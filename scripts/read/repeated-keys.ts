import type { Node } from 'jsonc-parser';
import { type JsonText, nodesOf, propertiesOf } from './json-text.ts';
import { errorAt, type Problem } from './problem.ts';

/** Keys that stand twice in one object: readers of JSON take the last and forget the others. */
export function repeatedKeys({ tree, placeAt }: JsonText): Problem[] {
  return [...nodesOf(tree)]
    .filter(({ type }) => type === 'object')
    .flatMap((object) => [...Map.groupBy(keysOf(object), ({ value }) => value).values()])
    .flatMap(([first, ...others]) =>
      others.map(({ offset, value }) => {
        const { line, column } = placeAt(first?.offset ?? 0);
        const expected = `a key given once; the first is at ${line}:${column}`;
        return errorAt(placeAt(offset), 'repeated-key', value, expected, 'keep one of them');
      }),
    );
}

/** Keys that are no keys to the language: an entry of this name would be lost. */
export function lostKeys({ tree, placeAt }: JsonText): Problem[] {
  return [...propertiesOf(tree)].flatMap(({ key }) =>
    key.value === '__proto__'
      ? [errorAt(placeAt(key.offset), 'sidecar-schema', key.value, 'another key', 'rename it, or take it out')]
      : [],
  );
}

/** Nodes of the keys of an object. */
export function keysOf(object: Node): Node[] {
  return (object.children ?? []).flatMap(({ children }) => children?.[0] ?? []);
}
