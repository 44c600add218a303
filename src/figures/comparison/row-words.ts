import type { Edition } from '../../edition/edition.ts';
import { type SourceNames, sourceNames } from '../../edition/source-names.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import type { ShownRow } from '../../record/comparison/shown-rows.ts';
import type { Source } from '../../record/types.ts';
import { choiceName, choiceWords, measuredCell, measureUnit } from './measured-words.ts';

/** The words of a download: the same as on the page. */
export type RowWords = ReturnType<typeof rowWords>;

/** What table and download say of a row, in the same words. */
export function rowWords({ choice }: Compared, edition: Edition) {
  const { measure } = choice;
  const around = choiceWords(edition, choice);
  return {
    regionName: edition.regionName,
    /** Address part of a region. */
    slug: (region: string) => edition.record.region(region).slug,
    /** What a source is called, and its date. */
    source: (id: string): SourceNames & Pick<Source, 'published'> => {
      const source = edition.record.source(id);
      return { ...sourceNames(edition, source), published: source.published };
    },
    seriesName: ({ series }: ShownRow) => choiceName(edition, series.choice),
    measureName: edition.t(`compare.measure.${measure}.full`, around),
    unitName: ({ series }: ShownRow) => measureUnit(edition, series.indicator, measure).name,
    /** What stands in the cell of the page's table: the number, or why there is none. */
    shown: (row: ShownRow) =>
      row.absent ? edition.t(`compare.cell.${row.absent}`, around) : measuredCell(edition, row, measure, true),
  };
}
