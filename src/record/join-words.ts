const HAN = /\p{Script=Han}/u;
/** Full-width marks bring their own room. */
const FULL_WIDTH = /[\u3000-\u303f\uff00-\uffef]/u;

/** Words one behind the other, without the empty ones: a space parts them, but not a Han character from a letter, digit or sign. */
export function joinWords(...words: readonly string[]): string {
  return words.filter(Boolean).reduce((said, word) => `${said}${said === '' ? '' : between(said, word)}${word}`, '');
}

function between(before: string, after: string): string {
  const [last = '', first = ''] = [[...before].at(-1), [...after][0]];
  return FULL_WIDTH.test(last + first) || HAN.test(last) !== HAN.test(first) ? '' : ' ';
}
