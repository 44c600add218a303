/** The places in a text at which a word that begins at `from` may end. */
export type Ends = (text: string, from: number) => readonly number[];

/** What stood for the names of a message. */
export type Said = Readonly<Record<string, string>>;

/**
 * Reads a sentence back: what its message must have been filled with. A name that the message repeats must be the same each
 * time. Several answers where the text can be split in several ways, none where it is no such sentence.
 * @param endsOf where the words can end that a name stands for
 */
export function readMessage(message: string, text: string, endsOf: (name: string) => Ends): Said[] {
  const parts = message.split(/(\{\w+\})/).filter((part) => part !== '');
  const isPossible = parts.every((part) => isName(part) || text.includes(part));
  return isPossible ? readFrom(parts, text, 0, {}, endsOf) : [];
}

function readFrom(
  parts: readonly string[],
  text: string,
  at: number,
  said: Said,
  endsOf: (name: string) => Ends,
): Said[] {
  const [part, ...rest] = parts;
  if (part === undefined) return at === text.length ? [said] : [];
  if (!isName(part)) return text.startsWith(part, at) ? readFrom(rest, text, at + part.length, said, endsOf) : [];
  const name = part.slice(1, -1);
  const [next] = rest;
  return endsOf(name)(text, at)
    .filter((end) => next === undefined || isName(next) || text.startsWith(next, end))
    .flatMap((end) => {
      const word = text.slice(at, end);
      return (said[name] ?? word) === word ? readFrom(rest, text, end, { ...said, [name]: word }, endsOf) : [];
    });
}

function isName(part: string): boolean {
  return /^\{\w+\}$/.test(part);
}

/** Anything but nothing. */
export const anything: Ends = (text, from) =>
  Array.from({ length: text.length - from }, (_, length) => from + length + 1);

/** Ends of the words of a list, which begins with the longest. */
export function oneOf(words: Iterable<string>): Ends {
  const byStart = Map.groupBy(new Set(words), (word) => word.slice(0, 1));
  return (text, from) =>
    (byStart.get(text.slice(from, from + 1)) ?? [])
      .filter((word) => text.startsWith(word, from))
      .map((word) => from + word.length);
}

/** Ends of what a pattern matches as a whole, up to so many characters. */
export function matching(pattern: RegExp, most = 60): Ends {
  return (text, from) =>
    anything(text.slice(0, from + most), from).filter((end) => pattern.test(text.slice(from, end)));
}
