import { transform } from 'lightningcss';

/** Ranges in media queries are written in words: the sign for less would break off an SVG. */
const TARGETS = { safari: 15 << 16 };

/** Style sheets one behind the other, as short as they can be said, to stand within pages and drawings. */
export function minifyCss(...sheets: readonly string[]): string {
  const { code } = transform({
    filename: 'style.css',
    code: new TextEncoder().encode(sheets.join('\n')),
    minify: true,
    targets: TARGETS,
  });
  return new TextDecoder().decode(code);
}
