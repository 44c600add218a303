import type { Text } from '../record/types.ts';

/** A pair of sentences: its place in the file, the sentences, and the words of the document they explain. */
type Said = readonly [place: string, text: Text, words: string];

/** Every pair of sentences of a story with its place in the file. */
export function textsOf(value: unknown, place = '', words = ''): readonly Said[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[place, value, words]];
  const own = 'words' in value && typeof value.words === 'string' ? value.words : words;
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, place === '' ? key : `${place}.${key}`, own));
}

function isText(value: object): value is Text {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
}
