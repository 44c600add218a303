import type { Edition } from '../edition/edition.ts';
import type { CitedChart } from './cited-chart.ts';
import { yearOfRelease } from './cited-work.ts';

/** A citation in running text, as authors name a source: short, or with the sources of the data and the day of access. */
export function plainCitation(
  { t, period }: Pick<Edition, 't' | 'period'>,
  length: 'short' | 'long',
  cited: CitedChart,
): string {
  const { author, title, measure, sources, version, date, url } = cited;
  const release = t('cite.release', { version });
  return length === 'short'
    ? t('cite.short', { author, title, measure, release, year: yearOfRelease(cited), url })
    : t('cite.long', {
        ...{ author, title, measure, release, sources, url },
        date: period(date),
        accessed: t('cite.accessed'),
      });
}
