import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { type JsonPath, type JsonText, nodeAt, nodesOf, propertiesOf } from './json-text.ts';
import type { FilePlace } from './problem.ts';

/** A key and what it says; `near` are texts such as a heading or a row label that tell which of several is meant. */
interface Statement {
  readonly key: string;
  readonly value?: string;
  readonly near?: readonly string[];
}

/** What a fault knows of its place in a sidecar: the path, a key with its value, or only a text that stands there. */
export type Whereabouts = JsonPath | Statement | string;

/** FilePlace of what a sidecar says; its start where it does not say so. */
export function placeInSidecar(json: JsonText, where: Whereabouts): FilePlace {
  return json.placeAt((find(json, where) ?? json.tree).offset);
}

/** FilePlace of the key that a path ends in; an entry of a list stands where it begins. */
export function placeOfKey(json: JsonText, path: JsonPath): FilePlace {
  const value = nodeAt(json, path);
  const [key] = value.parent?.type === 'property' ? (value.parent.children ?? []) : [];
  return json.placeAt((key ?? value).offset);
}

/** Whether the editor wrote this key; otherwise its default holds. */
export function isWritten({ tree }: JsonText, key: string): boolean {
  return findNodeAtLocation(tree, [key]) !== undefined;
}

function find(json: JsonText, where: Whereabouts): Node | undefined {
  if (typeof where === 'string') return nodesOfText(json, where)[0];
  if (!('key' in where)) return nodeAt(json, where);
  const { key, value, near = [] } = where;
  const stated = nodesOfKey(json, key).filter((node) => value === undefined || node.value === value);
  const nearest = stated.find((node) => near.some((text) => isAbout(node, text))) ?? stated[0];
  // Where only the key is known, the key is the place.
  if (nearest && value === undefined) return nearest.parent;
  return nearest ?? nodesOfText(json, value ?? key)[0] ?? nodesOfKey(json, key)[0];
}

/** Nodes by what they say; many cells run into faults of one sidecar. */
const indexes = new WeakMap<JsonText, ReturnType<typeof makeIndex>>();

function indexOf(json: JsonText): ReturnType<typeof makeIndex> {
  const index = indexes.get(json) ?? makeIndex(json);
  indexes.set(json, index);
  return index;
}

function makeIndex({ tree }: JsonText) {
  const values = [...propertiesOf(tree)].map(({ value }) => value);
  return {
    byKey: Map.groupBy(values, (value): unknown => value.parent?.children?.[0]?.value),
    byText: Map.groupBy(nodesOf(tree), ({ type, value }): unknown => (type === 'string' ? value : undefined)),
  };
}

function nodesOfKey(json: JsonText, key: string): Node[] {
  return indexOf(json).byKey.get(key) ?? [];
}

function nodesOfText(json: JsonText, text: string): Node[] {
  return indexOf(json).byText.get(text) ?? [];
}

/** Whether a value lies in the entry of a label, or in the description of a column of this heading. */
function isAbout({ parent }: Node, text: string): boolean {
  if (!parent) return false;
  const [key] = parent.children ?? [];
  if (parent.type === 'property' && key?.value === text) return true;
  return (parent.type === 'object' && describes(parent, text)) || isAbout(parent, text);
}

function describes(object: Node, text: string): boolean {
  return (object.children ?? []).some(({ children: [key, value] = [] }) => {
    if (key?.value === 'match') return new RegExp(value?.value).test(text);
    return ['name', 'column', 'startsAt', 'row'].includes(key?.value) && value?.value === text;
  });
}
