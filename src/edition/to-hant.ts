import * as OpenCC from 'opencc-js';

type Converter = (text: string) => string;

/**
 * Converter from simplified to traditional characters (character forms only, no change of vocabulary, so that titles of
 * documents stay citable), with 「」 for quotation marks.
 * @param glossary pairs the conversion would get wrong, simplified to traditional
 */
export function makeToHant(glossary: readonly (readonly [string, string])[]): Converter {
  const convert = OpenCC.Converter({ from: 'cn', to: 'tw' });
  const corrections = glossary.map(([simplified, traditional]) => [convert(simplified), traditional] as const);
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = quoted(corrections.reduce((done, [wrong, right]) => done.replaceAll(wrong, right), convert(text)));
    known.set(text, made);
    return made;
  };
}

function quoted(text: string): string {
  return text.replaceAll('“', '「').replaceAll('”', '」').replaceAll('‘', '『').replaceAll('’', '』');
}
