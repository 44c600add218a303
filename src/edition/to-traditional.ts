import * as OpenCC from 'opencc-js';
import type { Conversion } from './locales.ts';

type Converter = (text: string) => string;

/**
 * Converter from simplified to traditional characters (character forms only, no change of vocabulary, so that titles of
 * documents stay citable), with the quotation marks of the conversion.
 * @param glossary pairs the conversion would get wrong, simplified to traditional
 */
export function makeToTraditional(
  glossary: readonly (readonly [string, string])[],
  { to, quotes }: Conversion,
): Converter {
  const convert = OpenCC.Converter({ from: 'cn', to });
  const corrections = glossary.map(([simplified, traditional]) => [convert(simplified), traditional] as const);
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = corrections
      .reduce((done, [wrong, right]) => done.replaceAll(wrong, right), convert(text))
      .replace(/[“”‘’]/g, (mark) => quotes['“”‘’'.indexOf(mark)] ?? mark);
    known.set(text, made);
    return made;
  };
}
