/** Which messages the code asks for: by name, or by a template such as `verdict.${verdict}`. */
export interface MessageUse {
  /** Keys asked for by name, as a text directly in a call of `t`. */
  readonly named: ReadonlySet<string>;
  /** Every text in quotation marks; a key may be kept in a list before it is asked for. */
  readonly texts: ReadonlySet<string>;
  /** Templates as patterns, each hole a group. */
  readonly templates: readonly RegExp[];
}

/** Reads the use of messages off the code of files. */
export function messageUse(codes: readonly string[]): MessageUse {
  const all = (pattern: RegExp) => codes.flatMap((code) => [...code.matchAll(pattern)].map(({ 1: text = '' }) => text));
  return {
    named: new Set(all(/\b(?:t|say)\(\s*['"]([\w.-]+)['"]/g)),
    texts: new Set(all(/['"]([\w.-]+)['"]/g)),
    templates: codes.flatMap(templatesOf),
  };
}

/** Whether the code asks for a key: what fills the hole of a template must be a text of the code too. */
export function isAskedFor(key: string, { texts, templates }: MessageUse): boolean {
  if (texts.has(key)) return true;
  return templates.some((template) => {
    const holes = template.exec(key)?.slice(1);
    return holes?.every((hole) => fills(hole, texts)) ?? false;
  });
}

/** Nothing, one text, or two: holes may follow each other. */
function fills(hole: string, texts: ReadonlySet<string>): boolean {
  return [...hole, ''].some((_, at) =>
    [hole.slice(0, at), hole.slice(at)].every((part) => part === '' || texts.has(part)),
  );
}

/** Templates handed to `t` or kept where a key of a message is announced. */
function templatesOf(code: string): RegExp[] {
  return [...code.matchAll(/`([a-z][A-Za-z]*\.[^`\n]*)`/g)]
    .filter(({ 1: body, index }) => {
      const before = code.slice(Math.max(0, index - 400), index);
      return body?.includes('${') && (/\b(?:t|say)\($/.test(before) || before.includes('MessageKey'));
    })
    .map(({ 1: body = '' }) => {
      const parts = body.split(/\$\{[^{}]*\}/).map((part) => part.replaceAll('.', '\\.'));
      return new RegExp(`^${parts.join('([\\w-]*)')}$`);
    });
}
