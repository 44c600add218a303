import { readFileSync } from 'node:fs';

/** The messages of the site by their keys, in the one language that has all of them. */
export function siteMessages(): ReadonlyMap<string, string> {
  const file = new URL('../../src/i18n/en.json', import.meta.url);
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8'))));
}
