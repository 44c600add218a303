import { selectAll, selectOne } from 'css-select';
import { DomUtils, Parser, parseDocument } from 'htmlparser2';

export type Markup = ReturnType<typeof parseDocument> | MarkupElement;
export type MarkupElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The tree of a page or drawing, whole or a part of it; elements know where in the text they stand. */
export function readMarkup(text: string): Markup {
  return parseDocument(text, { withStartIndices: true, withEndIndices: true });
}

/** Attributes of each element in the order of the text, read without making a tree: for what needs no more, in thousands of pages. */
export function attributesIn(text: string): Readonly<Record<string, string>>[] {
  const all: Record<string, string>[] = [];
  const parser = new Parser({ onopentag: (_, attributes) => all.push(attributes) });
  parser.end(text);
  return all;
}

/** Elements that a selector of CSS fits, in the order of the text. */
export function elementsOf(markup: Markup, selector: string): MarkupElement[] {
  return selectAll<Markup, MarkupElement>(selector, markup);
}

/** The first element that a selector of CSS fits. */
export function elementOf(markup: Markup, selector: string): MarkupElement | null {
  return selectOne<Markup, MarkupElement>(selector, markup);
}

/** The text in a piece of markup, entities resolved; none of nothing. */
export function textOf(markup: Markup | null): string {
  return markup ? DomUtils.textContent(markup) : '';
}

/** An element as it stands in the text that its tree was read from. */
export function sourceOf(text: string, { startIndex, endIndex }: MarkupElement): string {
  return text.slice(startIndex ?? 0, (endIndex ?? -1) + 1);
}
