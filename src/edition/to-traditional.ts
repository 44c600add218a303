import * as OpenCC from 'opencc-js';
import type { Conversion } from './locales.ts';

type Converter = (text: string) => string;

/** First of the characters that no text has. */
const PRIVATE_USE = 0xe000;

/**
 * Converter from simplified to traditional characters (character forms only, no change of vocabulary, so that titles of
 * documents stay citable), with the quotation marks of the conversion.
 * @param glossary words the conversion would get wrong or not as Taiwan’s official usage has them, simplified to traditional
 */
export function makeToTraditional(
  glossary: readonly (readonly [string, string])[],
  { to, quotes }: Conversion,
): Converter {
  const convert = OpenCC.Converter({ from: 'cn', to });
  // A word of the glossary is taken out before the conversion, whatever stands beside it, and comes back in its own form.
  const words = [...glossary].sort(([a], [b]) => b.length - a.length);
  const mark = (index: number) => String.fromCodePoint(PRIVATE_USE + index);
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const kept = words.reduce((done, [simplified], index) => done.replaceAll(simplified, mark(index)), text);
    const made = words
      .reduce((done, [, traditional], index) => done.replaceAll(mark(index), () => traditional), convert(kept))
      .replace(/[“”‘’]/g, (mark) => quotes['“”‘’'.indexOf(mark)] ?? mark);
    known.set(text, made);
    return made;
  };
}
