import { readStories } from '../story/read-stories.ts';
import { readSubjects } from '../story/read-subjects.ts';
import { definitions } from './_figures.ts';
import { ledger } from './_ledger.ts';

const named = (files: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(files).map(([file, json]) => [file.replace('..', 'src'), json]));
const hasFigure = (id: string) => definitions.has(id);

/** The stories of the site; a sentence that names what the record lacks stops the build. */
export const stories = readStories(
  ledger,
  named(import.meta.glob<unknown>('../i18n/stories/*.json', { eager: true, import: 'default' })),
  hasFigure,
);

/** The pages on one subject, held to the same. */
export const subjects = readSubjects(
  ledger,
  named(import.meta.glob<unknown>('../i18n/subjects/*.json', { eager: true, import: 'default' })),
  hasFigure,
);
