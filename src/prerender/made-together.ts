import { locales } from '../edition/locales.ts';

const PREFIXES: ReadonlySet<string> = new Set(locales.map(({ prefix }) => prefix));
/** Its files are counted and summed on its pages, so all of them need all files. */
const WHOLE = 'data';

/**
 * What is the same of addresses whose pages and files are best made by one thread: what they are about, in whatever language and
 * form. Its figures are then drawn once, and files that describe each other are written once.
 * @param path within the site
 */
export function madeTogether(path: string): string {
  const [kind = '', about = kind] = path.split('/').filter((part) => !PREFIXES.has(part));
  return kind === WHOLE ? WHOLE : (about.split('.')[0] ?? '');
}
