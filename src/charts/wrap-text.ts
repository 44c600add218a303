import { textWidth } from './text-width.ts';

/** A number with its Han unit, a Latin word, or one Han character; each with the closing marks that may not open a line. */
const PIECES =
  /(?:[^\s\u2e80-\u{3ffff}]*\d[万亿萬億]?[元年月日个户個戶人倍位%％]?|[^\s\u2e80-\u{3ffff}]+|[\u2e80-\u{3ffff}])[，。、；：！？）」』》〉％…·]*\s*|\s+/gu;

/** Breaks text into lines no wider than `width`: Latin at spaces, Han anywhere but before closing punctuation. */
export function wrapText(text: string, width: number, size: number, strong = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line === '' || textWidth((line + piece).trimEnd(), size, strong) <= width) {
      line += piece;
    } else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
