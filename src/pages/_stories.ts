import { readStories } from '../lib/story/read-stories.ts';
import { figureMakers } from './_figures.ts';
import { ledger } from './_ledger.ts';

const files = import.meta.glob<unknown>('../i18n/stories/*.json', { eager: true, import: 'default' });

/** The stories of the site; a sentence that names what the record lacks stops the build. */
export const stories = readStories(
  ledger,
  Object.fromEntries(Object.entries(files).map(([file, json]) => [file.replace('..', 'src'), json])),
  (id) => figureMakers.has(id),
);
