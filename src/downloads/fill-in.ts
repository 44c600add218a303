/** Puts words where a program has their names, `<<name>>`; a name without a word leaves nothing. */
export function fillIn(program: string, words: Readonly<Record<string, string>>): string {
  return program.trimEnd().replace(/<<(\w+)>>/g, (_, name: string) => words[name] ?? '');
}

/** A text that stands within quotation marks of any language, or in a comment: in one line. */
export function plainText(text: string): string {
  return text.replace(/["\\]/g, "'").replace(/\s+/g, ' ');
}
