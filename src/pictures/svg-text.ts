import { elementsOf, readMarkup, textOf } from '../record/read-markup.ts';

/** Every piece of text that an SVG draws, entities resolved; names and descriptions for screen readers are not drawn. */
export function svgTexts(svg: string): string[] {
  return elementsOf(readMarkup(svg), 'text').map(textOf);
}

/** The text of a piece of markup. */
export function plainText(markup: string): string {
  return textOf(readMarkup(markup));
}
