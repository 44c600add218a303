import type { Text } from '../record/types.ts';

/** Every pair of sentences of a story with its place in the file. */
export function textsOf(value: unknown, place = ''): readonly (readonly [string, Text])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[place, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, place === '' ? key : `${place}.${key}`));
}

function isText(value: object): value is Text {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
}
