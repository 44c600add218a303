import type { Edition } from '../edition/edition.ts';
import type { CitedWork } from './cited-work.ts';

/** A chart as a database online, a dataset as one, by the Chinese standard GB/T 7714—2015; the day of access is left open. */
export function gbt7714({ t }: Pick<Edition, 't'>, cited: CitedWork): string {
  const { author, title, measure, carrier, version, date, url } = cited;
  const named = measure === '' ? title : `${title}: ${measure}`;
  return `${author}. ${named}[${carrier}]. ${t('cite.edition', { version })}. (${date})${t('cite.accessed')}. ${url}.`;
}
