/** A bracket within quotation marks, as attributes have; texts of scripts may have some too. */
const BRACKET_IN_QUOTES = /="[^"<]*</;
/** Elements whose text is no markup, as a whole; and the start of any other. */
const PIECES = /<(script|style|textarea|title)\b[^>]*>.*?<\/\1>|<[a-z](?:[^">]|"[^"]*")*>/gis;

/**
 * A page in which no attribute holds a `<`. Browsers allow it and the build leaves it as it is; whoever looks for elements in the
 * text of a page would take words of an attribute for one.
 */
export function escapeAttributes(html: string): string {
  if (!BRACKET_IN_QUOTES.test(html)) return html;
  return html.replace(PIECES, (piece, name?: string) =>
    name === undefined ? `<${piece.slice(1).replaceAll('<', '&lt;')}` : piece,
  );
}
