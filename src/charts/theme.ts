export type ColourScheme = 'light' | 'dark';

const TOKEN = /(--c-[a-z0-9-]+):\s*(#[0-9A-Fa-f]{6})/g;

/** The colour tokens of one theme, read from the text of `chart.css`. */
export function themeTokens(css: string, theme: ColourScheme): Readonly<Record<string, string>> {
  const start = css.indexOf(':root {', theme === 'dark' ? css.indexOf('prefers-color-scheme: dark') : 0);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...block.matchAll(TOKEN)].map(([, name, colour]) => [name, colour]));
}

/** The ground that everything stands on, for what is no style sheet: icons, manifest, the frame of a browser. */
export function paperColour(css: string, theme: ColourScheme): string {
  const paper = themeTokens(css, theme)['--c-paper'];
  if (paper === undefined) throw new Error(`chart.css sets no --c-paper in the ${theme} theme`);
  return paper;
}

/** The rules of `chart.css` with plain colours of one theme: for programs that draw pictures and know no custom properties. */
export function flatCss(css: string, theme: ColourScheme): string {
  const tokens = themeTokens(css, theme);
  const rules = css.slice(css.indexOf('.c-svg'));
  return rules.replace(/var\((--c-[a-z0-9-]+)\)/g, (whole, name: string) => tokens[name] ?? whole);
}
