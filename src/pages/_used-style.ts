import type { SelectorComponent } from 'lightningcss';
import { shortCss } from './_minify-css.ts';

/**
 * What of a style sheet a page uses: rules for elements and classes that are in it, and the custom properties they name.
 * Whatever else a selector asks for (states, attributes, ids, selectors within it) is taken as there.
 * @param used the names in the page
 */
export function usedStyle(css: string, used: ReadonlySet<string>): string {
  const isUsed = (part: SelectorComponent) =>
    (part.type !== 'class' && part.type !== 'type') || used.has(part.type === 'class' ? `.${part.name}` : part.name);
  const rules = shortCss(css, {
    visitor: { Selector: (selector) => (selector.every(isUsed) ? selector : []) },
  });
  const named = new Set([...used, ...variablesIn(rules)]);
  const unusedSymbols = [...new Set(rules.match(/--[\w-]+/g))].filter((name) => !named.has(name));
  return shortCss(rules, { unusedSymbols });
}

/** What a page names: its elements, with a dot its classes, and custom properties. */
export function namesIn(html: string): ReadonlySet<string> {
  const elements = [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase());
  const classes = [...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  return new Set([...elements, ...classes.map((name) => `.${name}`), ...variablesIn(html)]);
}

function variablesIn(text: string): string[] {
  return [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
}
