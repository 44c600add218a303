import { type TransformOptions, transform } from 'lightningcss';

/** Ranges in media queries are written in words: the sign for less would break off an SVG. */
const TARGETS = { safari: 15 << 16 };

/** Style sheets one behind the other, as short as they can be said, to stand within pages and drawings. */
export function minifyCss(...sheets: readonly string[]): string {
  return shortCss(sheets.join('\n'));
}

/** A style sheet as short as it can be said, without what the options leave out. */
export function shortCss(
  css: string,
  leaveOut: Pick<TransformOptions<never>, 'visitor' | 'unusedSymbols'> = {},
): string {
  const { code } = transform({
    filename: 'style.css',
    code: new TextEncoder().encode(css),
    minify: true,
    targets: TARGETS,
    ...leaveOut,
  });
  return new TextDecoder().decode(code);
}
