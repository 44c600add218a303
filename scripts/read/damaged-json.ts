import type { Node } from 'jsonc-parser';
import { damagedText } from './damaged-text.ts';
import { type JsonText, nodesOf } from './json-text.ts';
import type { Problem } from './problem.ts';

/** Damaged or hidden characters in the texts of a JSON file, escaped ones too. */
export function damagedJson(json: JsonText): Problem[] {
  // Most files are whole, and that is seen at a glance.
  if (!json.text.includes('\\u') && damagedText(json.file, json.text, 'handKept').length === 0) return [];
  return [...nodesOf(json.tree)].flatMap((node) => {
    const [damage] = node.type === 'string' ? damagedText(json.file, node.value, 'handKept') : [];
    return damage ? [{ ...damage, ...json.placeAt(node.offset + shift(json.text, node, damage)) }] : [];
  });
}

/** How far into a text its damage stands: up to the first escape file and text go together. */
function shift(text: string, { offset, value }: Node, { line, column }: Problem): number {
  return line === 1 && text.startsWith(value.slice(0, column), offset + 1) ? column : 0;
}
