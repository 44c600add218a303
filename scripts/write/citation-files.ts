import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files by which others cite and archive the project, and where each names version and day of the release. */
const NAMES: Readonly<Record<string, { readonly version: RegExp; readonly date: RegExp }>> = {
  'CITATION.cff': { version: /(?<=^version: ).*$/m, date: /(?<=^date-released: ).*$/m },
  '.zenodo.json': { version: /(?<="version": ")[^"]*/, date: /(?<="publication_date": ")[^"]*/ },
};

/** These files as they name a release; those that a project lacks are left out. */
export function citationFiles(
  { version, date }: { readonly version: string; readonly date: string },
  root = '.',
): readonly (readonly [file: string, text: string])[] {
  return Object.entries(NAMES)
    .filter(([file]) => existsSync(join(root, file)))
    .map(([file, names]) => {
      const text = readFileSync(join(root, file), 'utf8');
      return [file, text.replace(names.version, version).replace(names.date, date)] as const;
    });
}
