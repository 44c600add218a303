import { textWidth } from '../charts/text-width.ts';

const HAN = /[\u2e80-\u{3ffff}]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Marks that may not open a line. */
const CLOSING = /[，。、；：！？）」』》〉】％%…—·・,.;:!?)\]]/u;
/** Marks that may not end one. */
const OPENING = /[（「『《〈【([]/u;
/** Marks that some browsers break beside and others do not. */
const GLUE = /[“”‘’—…\u00a0\u2011]/u;
/** Fonts of Chinese make the dot between names as wide as a character. */
const DOT = /·/gu;
/** Browsers set this share of the size between Han and other letters. */
const BETWEEN_SCRIPTS = 1 / 8;

/** A text as the widths of its pieces, between which a browser may break it; measured once for many widths of a column. */
export interface MeasuredText {
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly width: number;
  /** Width of the space before it, which is not set where it opens a line. */
  readonly space: number;
}

/** Measures a text; wide rather than narrow, as the fonts of readers are not known. */
export function measureText(text: string, size: number, strong = false): MeasuredText {
  const wide = HAN.test(text) ? text.replace(DOT, '・') : text;
  return { pieces: piecesOf(wide).map((piece) => measurePiece(piece, size, strong)) };
}

/** Lines that a measured text takes in a column of a width, broken as browsers do; a piece too long for a line is cut. */
export function countLines({ pieces }: MeasuredText, column: number): number {
  let lines = pieces.length === 0 ? 0 : 1;
  let used = 0;
  for (const { width, space } of pieces) {
    if (used > 0 && used + space + width > column) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    while (used > column) {
      lines++;
      used -= column;
    }
  }
  return lines;
}

function measurePiece({ letters, space, seam }: Letters, size: number, strong: boolean): Piece {
  const seams = [...letters].filter((letter, index, all) => index > 0 && isSeam(all[index - 1] ?? '', letter)).length;
  const room = BETWEEN_SCRIPTS * size;
  return {
    width: textWidth(letters, size, strong) + seams * room,
    space: textWidth(space, size, strong) + (seam ? room : 0),
  };
}

/** A piece before it is measured: what stands before it, and whether it meets letters of another script. */
interface Letters {
  letters: string;
  readonly space: string;
  readonly seam: boolean;
}

function piecesOf(text: string): Letters[] {
  const pieces: Letters[] = [];
  let before = ' ';
  let space = '';
  for (const letter of text) {
    if (letter === ' ' || letter === '\n') space = ' ';
    else {
      const last = pieces.at(-1);
      if (last && space === '' && !mayBreak(before, letter)) last.letters += letter;
      else pieces.push({ letters: letter, space, seam: space === '' && isSeam(before, letter) });
      space = '';
      before = letter;
    }
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (GLUE.test(before) || GLUE.test(after) || CLOSING.test(after) || OPENING.test(before)) return false;
  return HAN.test(before) || HAN.test(after) || (before === '-' && /\p{L}/u.test(after));
}

/** Where letters of two scripts meet. */
function isSeam(one: string, other: string): boolean {
  return HAN.test(one) !== HAN.test(other) && LETTER.test(one) && LETTER.test(other);
}
