/** The address of the site while frozen pages are made: they are kept for ever, and the site may move. */
export const NOWHERE = 'https://frozen.invalid';

/** A page whose addresses begin at the root of whatever site serves it; throws where it would need what may change. */
export function withoutSite(html: string): string {
  const page = html.replaceAll(NOWHERE, '');
  if (page.includes(new URL(NOWHERE).host)) throw new Error('a frozen page prints the address of the site');
  if (page.includes('/_astro/')) throw new Error('a frozen page asks for a file of the build, which no release keeps');
  return page;
}
