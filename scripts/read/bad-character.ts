/**
 * Offset of the first character that keeps a text from being JSON; its length where the text ends too early.
 * The parser's own messages do not always say: the longest prefix that could still be completed is found by halving.
 */
export function badCharacter(text: string): number {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (completable(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** A prefix of JSON text fails only where it ends. */
function completable(prefix: string): boolean {
  try {
    JSON.parse(prefix);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    return position === undefined ? message.startsWith('Unexpected end') : Number(position) >= prefix.length;
  }
}
