import { readdirSync } from 'node:fs';

/** Addresses of the pages on a subject, one for each file of their texts. */
export function subjectPages(): string[] {
  return namesIn('subjects').map((name) => `/${name}/`);
}

/** Addresses of the pages on a document, one for each file of their texts. */
export function storyPages(): string[] {
  return namesIn('stories').map((name) => `/stories/${name}/`);
}

function namesIn(folder: string): string[] {
  return readdirSync(new URL(`../../src/i18n/${folder}/`, import.meta.url)).map((file) => file.replace('.json', ''));
}
