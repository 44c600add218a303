/**
 * Character classes as shares of the font size: the widest of the usual system fonts (DejaVu Sans, Verdana), so that no
 * reader's text is cut.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{Mn}|\p{Cf}/u, 0],
  [/[—…“”‘’←→✓\u2e80-\u{3ffff}]/u, 1],
  [/[ijlIJ .,:;'|!]/u, 0.32],
  [/[frt()[\]\-/·"‑]/u, 0.41],
  [/[ckszvxy–]/u, 0.58],
  [/[abdeghnopqu0-9]/u, 0.638],
  [/[CDGHNOQU]/u, 0.77],
  [/[w+−=<>≥≤±×M]/u, 0.86],
  [/[mW%@&]/u, 0.98],
  [/[A-Z]/u, 0.69],
];

const OTHER = 0.65;
/** Characters beyond this one take two places in a text. */
const LAST_IN_ONE = 0xffff;

/** Semi-bold Latin letters are wider, bold where a font has no semi-bold; Han characters keep their square. */
const STRONG = 1.12;

/** Characters looked up before, by their code point: the same few are measured again and again. */
const known: number[] = [];

function characterWidth(code: number): number {
  const character = String.fromCodePoint(code);
  const found = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  known[code] = found;
  return found;
}

/** Estimated width in px of mixed Han and Latin text at a font size; errs on the wide side. */
export function textWidth(text: string, size: number, strong = false): number {
  let ems = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > LAST_IN_ONE) at += 1;
    const width = known[code] ?? characterWidth(code);
    ems += strong && width < 1 ? width * STRONG : width;
  }
  return ems * size;
}
