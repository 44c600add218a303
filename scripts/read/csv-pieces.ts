import { type CsvPiece, countLines, readPiece } from './csv-piece.ts';

/** A record that goes on for longer than this has a quotation mark that does not close; a text may hold twice as much. */
const LONGEST_RECORD = 2 ** 28;

/**
 * Cuts a text that comes bit by bit into pieces with whole records. Lines end in LF from here on, and the marks at the
 * start are gone.
 * @param texts none of which ends between a CR and its LF
 */
export function* csvPieces(texts: Iterable<string>, delimiter = ','): Generator<CsvPiece> {
  let start = { offset: 0, line: 1 };
  let rest = '';
  let wanted = 0;
  for (const text of texts) {
    const next = unifyLineEnds(text);
    const isStart = start.offset === 0 && rest === '';
    rest += isStart ? next.replace(/^\uFEFF+/, '') : next;
    if (rest.length > LONGEST_RECORD) break;
    if (rest.length < wanted) continue;
    const piece = readPiece(rest, start, delimiter, false);
    const { text: own } = piece;
    // A record that is not at its end yet is tried again with twice the text, lest a long one be read too often.
    wanted = own === '' ? 2 * rest.length : 0;
    if (own === '') continue;
    yield piece;
    start = { offset: start.offset + own.length, line: start.line + countLines(own, 0, own.length) };
    rest = rest.slice(own.length);
  }
  if (rest !== '') yield readPiece(rest, start, delimiter, true);
}

/** A text whose lines all end in LF. */
export function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
