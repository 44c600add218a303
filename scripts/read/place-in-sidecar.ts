import type { Node } from 'jsonc-parser';
import { type JsonPath, type JsonText, nodeAt, nodesOf, propertiesOf } from './json-text.ts';
import type { Place } from './problem.ts';

/** What a fault knows of its place in a sidecar: the path, a key with its value, or only a text that stands there. */
export type Whereabouts = JsonPath | { readonly key: string; readonly value?: string } | string;

/** Many cells run into the same fault of their sidecar. */
const known = new WeakMap<JsonText, Map<string, Place>>();

/** Place of what a sidecar says; its start where it does not say so. */
export function placeInSidecar(json: JsonText, where: Whereabouts): Place {
  const places = known.get(json) ?? new Map<string, Place>();
  known.set(json, places);
  const asked = JSON.stringify(where);
  const place = places.get(asked) ?? json.placeAt((find(json, where) ?? json.tree).offset);
  places.set(asked, place);
  return place;
}

function find(json: JsonText, where: Whereabouts): Node | undefined {
  if (typeof where === 'string') return ofText(json, where);
  if (!('key' in where)) return nodeAt(json, where);
  const { key, value } = where;
  return ofProperty(json, key, value) ?? ofText(json, value ?? key) ?? ofProperty(json, key, undefined);
}

function ofText({ tree }: JsonText, text: string): Node | undefined {
  return nodesOf(tree).find(({ type, value }) => type === 'string' && value === text);
}

function ofProperty({ tree }: JsonText, name: string, text: string | undefined): Node | undefined {
  const found = propertiesOf(tree).find(
    ({ key, value }) => key.value === name && (text === undefined || value.value === text),
  );
  return text === undefined ? found?.key : found?.value;
}
