import { readdirSync } from 'node:fs';

/** Addresses of the pages on a subject, one for each file of their texts. */
export function subjectPages(): string[] {
  const folder = new URL('../../src/i18n/subjects/', import.meta.url);
  return readdirSync(folder).map((file) => `/${file.replace('.json', '')}/`);
}
