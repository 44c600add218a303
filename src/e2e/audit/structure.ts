/** What accessibility rules see of a page: its elements, not its words and numbers. */
import { elementsOf, type Markup, type MarkupElement, readMarkup } from '../../record/read-markup.ts';

/** Attributes whose values matter; of the others only that they are there. */
const TELLING = /^(class|role|lang|type|scope|hidden|tabindex|open|rel)$/;

/**
 * A text that two pages share exactly if they are built of the same elements. Children that are alike count once, so a
 * table of three rows is like one of thirty; drawings count as one element each, scripts and styles as none.
 */
export function structureOf(html: string): string {
  return within(readMarkup(html));
}

/** The structures of what a page is put together of: the parts of its main content and what stands around it, each once. */
export function partsOf(html: string): string[] {
  const page = readMarkup(html);
  const around = elementsOf(page, 'body > :not(main)');
  return [...new Set([...around, ...elementsOf(page, 'main > *')].map(shapeOf))];
}

function within({ children }: Markup): string {
  const elements = children.filter((child) => child.type === 'tag') as MarkupElement[];
  return [...new Set(elements.map(shapeOf))].join('');
}

function shapeOf(element: MarkupElement): string {
  const attributes = Object.entries(element.attribs)
    .map(([name, value]) => (TELLING.test(name) ? ` ${name}=${value}` : ` ${name}`))
    .sort();
  return `<${element.name}${attributes.join('')}>${element.name === 'svg' ? '' : within(element)}</>`;
}
