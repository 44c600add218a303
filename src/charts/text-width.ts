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

/** Semi-bold Latin letters are wider, bold where a font has no semi-bold; Han characters keep their square. */
const STRONG = 1.12;

/** Characters looked up before: a page that draws while its reader waits measures the same few again and again. */
const known = new Map<string, number>();

function characterWidth(character: string): number {
  const found = known.get(character) ?? CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  known.set(character, found);
  return found;
}

/** Estimated width in px of mixed Han and Latin text at a font size; errs on the wide side. */
export function textWidth(text: string, size: number, strong = false): number {
  let ems = 0;
  for (const character of text) {
    const width = characterWidth(character);
    ems += strong && width < 1 ? width * STRONG : width;
  }
  return ems * size;
}
