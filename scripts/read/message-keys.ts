import { readFileSync } from 'node:fs';

/** What the messages of the site are called by, read off the one language that has all of them. */
export function messageKeys(): ReadonlySet<string> {
  const file = new URL('../../src/i18n/en.json', import.meta.url);
  return new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8'))));
}
