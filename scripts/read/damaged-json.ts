import { damagedText } from './damaged-text.ts';
import { type JsonText, nodesOf } from './json-text.ts';
import type { Problem } from './problem.ts';

/** Damaged or hidden characters in the texts of a JSON file, escaped ones too, at the text they stand in. */
export function damagedJson({ file, tree, placeAt }: JsonText): Problem[] {
  return [...nodesOf(tree)].flatMap(({ type, value, offset }) => {
    const [damage] = type === 'string' ? damagedText(file, value, 'handKept') : [];
    return damage ? [{ ...damage, ...placeAt(offset) }] : [];
  });
}
