import { textWidth } from '../charts/text-width.ts';
import { wrapText } from '../charts/wrap-text.ts';
import { escapeMarkup } from '../edition/escape-markup.ts';

/** How lines of a picture are set. */
export interface LineStyle {
  readonly size: number;
  readonly line: number;
  readonly tone: 'ink' | 'soft';
  readonly strong?: boolean;
}

/** Texts that begin a line each, broken where they are wider than their column. */
export interface Paragraphs {
  readonly lines: readonly string[];
  readonly style: LineStyle;
  readonly height: number;
}

export function paragraphs(texts: readonly string[], width: number, style: LineStyle): Paragraphs {
  const lines = texts.flatMap((text) => wrapText(text, width, style.size, style.strong));
  return { lines, style, height: lines.length * style.line };
}

/** Whether no line is wider than the column; a word that is too long for it cannot be broken. */
export function isWithin({ lines, style: { size, strong } }: Paragraphs, width: number): boolean {
  return lines.every((line) => textWidth(line, size, strong) <= width);
}

/** The lines as elements, from a place at the upper left on. */
export function drawLines({ lines, style: { size, line, tone, strong } }: Paragraphs, x: number, y: number): string {
  const look = strong ? `c-${tone} c-strong` : `c-${tone}`;
  return lines
    .map((text, index) => {
      const baseline = y + (index + 0.75) * line;
      return `<text class="${look}" x="${x}" y="${baseline}" font-size="${size}">${escapeMarkup(text)}</text>`;
    })
    .join('');
}
