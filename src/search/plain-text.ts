/** What of a text a search goes by: case, width, accents of tones, spaces, hyphens and apostrophes of any kind do not matter. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/[\p{M}\p{Pd}\s'‘’ʼʻ`´′·•.,，、]/gu, '');
}
