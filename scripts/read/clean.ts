/** Most texts are tidy, and there are millions of them. */
const UNTIDY = /[^\S ]|\s(?:\s|$)|^\s/;

/** Headings and labels without line breaks and outer spaces. */
export function clean(text: string | undefined): string {
  if (text === undefined || !UNTIDY.test(text)) return text ?? '';
  return text.replace(/\s+/g, ' ').trim();
}
