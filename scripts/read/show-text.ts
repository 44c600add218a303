/** Longest value of a message; what is longer is cut and counted. */
const LONGEST = 200;

/** Characters that a terminal would obey, or that nobody can see. */
const unseen = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/v;
const unseenOnes = new RegExp(unseen, 'gv');

/** Text as a message shows it: in one line, no longer than it helps, every character to be seen or named. */
export function showText(text: string, longest = LONGEST): string {
  const shown = text.length > longest ? `${cut(text, longest)}… (${text.length} characters)` : text;
  return unseen.test(shown) ? shown.replace(unseenOnes, show) : shown;
}

/** The beginning of a text, not cut within a character of two halves. */
function cut(text: string, length: number): string {
  const start = text.slice(0, length);
  return start.isWellFormed() || !/[\uD800-\uDBFF]$/.test(start) ? start : start.slice(0, -1);
}

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Zero-width and direction marks are named as in `<U+200B>`, all others escaped as in `\u001B`. */
function show(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (isInvisible(character)) return `<U+${code}>`;
  return named[character] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code}`);
}

function isInvisible(character: string): boolean {
  return /\p{Default_Ignorable_Code_Point}/v.test(character);
}
