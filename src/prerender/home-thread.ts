import { locales } from '../edition/locales.ts';

const PREFIXES: ReadonlySet<string> = new Set(locales.map(({ prefix }) => prefix));

/**
 * Which of some threads makes what is at an address. Pages and files about one thing, in whatever language, are made by one
 * thread, which then draws its figures once for all of them.
 */
export function homeThread(pathname: string, count: number): number {
  const parts = pathname.split('/').filter((part) => !PREFIXES.has(part));
  const [about = ''] = (parts[1] ?? parts[0] ?? '').split('.');
  let hash = 0;
  for (const character of about) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % count;
}
