import { flatCss } from '../charts/theme.ts';
import { FAMILY } from './picture-fonts.ts';

/** The rules of charts for pictures: light, without custom properties, in the picture fonts. */
export function pictureCss(chartCss: string): string {
  return flatCss(chartCss, 'light')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\.c-svg:(?:lang\(.*?\)|root) \{[^}]*\}/g, '')
    .replace(/font-family:[^;]*;/g, `font-family: ${FAMILY};`)
    .replace(/\s+/g, ' ');
}

/** A dot between words has the room of a Han character in the picture fonts, and needs none beside it. */
const DOT = / · | ·$/g;
const HAN = /[\u2e80-\u{3ffff}]/u;
/** Quotation marks have that room too, which tears Latin words apart: there the straight ones take their place. */
const STRAIGHT: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"' };

/** A stand-alone SVG with these rules instead of its own, which change with the reader's theme, on paper of its own. */
export function flatSvg(svg: string, css: string): string {
  return inHanFont(svg).replace(
    /<style>[\s\S]*?<\/style>/,
    `<style>${css}</style><rect class="c-ground" width="100%" height="100%"/>`,
  );
}

/** Texts of an SVG for fonts whose dots and quotation marks are as wide as Han characters. */
export function inHanFont(svg: string): string {
  return svg.replace(/(<text[^>]*>)([^<]*)/g, (_, tag: string, text: string) => tag + setText(text));
}

function setText(text: string): string {
  const dotted = text.replace(DOT, '·');
  return HAN.test(text) ? dotted : dotted.replace(/[’‘“”]/g, (mark) => STRAIGHT[mark] ?? mark);
}
