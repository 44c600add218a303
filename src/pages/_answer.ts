/** A file of the site. */
export function answer(text: string, mediaType: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
}

/** A file of JSON, in lines for those who read it. */
export function json(value: unknown, indent: 0 | 1 = 1): Response {
  return answer(jsonText(value, indent), 'application/json');
}

/** What such a file holds. */
export function jsonText(value: unknown, indent: 0 | 1 = 1): string {
  return `${JSON.stringify(value, null, indent)}\n`;
}
