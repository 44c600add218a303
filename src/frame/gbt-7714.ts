import type { Edition } from '../edition/edition.ts';
import type { CitedChart } from './cited-chart.ts';

/** A chart as a database online, [DB/OL], by the Chinese standard GB/T 7714—2015; the day of access is left open. */
export function gbt7714({ t }: Pick<Edition, 't'>, cited: CitedChart): string {
  const { author, title, measure, version, date, url } = cited;
  return `${author}. ${title}: ${measure}[DB/OL]. ${t('cite.edition', { version })}. (${date})${t('cite.accessed')}. ${url}.`;
}
