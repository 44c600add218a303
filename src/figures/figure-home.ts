import type { Edition } from '../edition/edition.ts';
import type { MessageKey } from '../edition/words.ts';
import type { Theme } from '../record/types.ts';
import type { Figure } from './figure.ts';

/** Where a figure is at home, and under what the list of charts has it. */
export interface FigureHome {
  readonly name: string;
  readonly group: ChartGroup;
}

/** Parts of the list of charts: what a theme, a subject, a region, a target or the coverage shows. */
export type ChartGroup = Theme | 'subjects' | 'regions' | 'targets' | 'coverage';

/** Names of the pages on one subject, by their folder. */
const SUBJECTS: Readonly<Record<string, MessageKey>> = {
  poverty: 'nav.poverty',
  'income-structure': 'nav.structure',
  relocation: 'nav.relocation',
  regions: 'regions.title',
  targets: 'targets.title',
};

/** The page that a figure belongs to, by its name in the edition. */
export function figureHome({ t, text, record }: Edition, { page }: Pick<Figure, 'page'>): FigureHome {
  const [folder = '', entry] = page.split('/').filter((part) => part !== '');
  if (entry === undefined) {
    const group = folder === 'targets' ? 'targets' : 'subjects';
    return { name: t(SUBJECTS[folder] ?? 'site.name'), group };
  }
  if (folder === 'regions') return { name: text(onRecord(record.regionBySlug(entry), page).name), group: 'regions' };
  if (folder === 'targets') return { name: text(record.target(entry).name), group: 'targets' };
  const indicator = record.indicator(entry);
  if (folder === 'coverage') return { name: t('coverage.of', { indicator: text(indicator.name) }), group: 'coverage' };
  return { name: text(indicator.name), group: indicator.theme };
}

/** What the record has under a name; a figure of a page that does not exist is a fault of its maker. */
function onRecord<T>(entry: T | undefined, page: string): T {
  if (entry === undefined) throw new Error(`a figure belongs to ${page}, which is no page`);
  return entry;
}
