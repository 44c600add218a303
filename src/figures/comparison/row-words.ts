import type { Edition } from '../../edition/edition.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import type { ShownRow } from '../../record/comparison/shown-rows.ts';
import type { Source } from '../../record/types.ts';
import { choiceName, choiceWords, measuredCell, measureUnit } from './measured-words.ts';

/** The words of a download: the same as on the page. */
export interface RowWords {
  readonly regionName: (region: string) => string;
  /** Address part of a region. */
  readonly slug: (region: string) => string;
  readonly source: (id: string) => Pick<Source, 'publisher' | 'title' | 'published'>;
  readonly seriesName: (row: ShownRow) => string;
  readonly measureName: string;
  readonly unitName: (row: ShownRow) => string;
  /** What stands in the cell of the page's table: the number, or why there is none. */
  readonly shown: (row: ShownRow) => string;
}

/** What table and download say of a row, in the same words. */
export function rowWords({ choice }: Compared, edition: Edition): RowWords {
  const { measure } = choice;
  const around = choiceWords(edition, choice);
  return {
    regionName: edition.regionName,
    slug: (region) => edition.record.region(region).slug,
    source: (id) => edition.record.source(id),
    seriesName: ({ series }) => choiceName(edition, series.choice),
    measureName: edition.t(`compare.measure.${measure}.full`, around),
    unitName: ({ series }) => measureUnit(edition, series.indicator, measure).name,
    shown: (row) =>
      row.absent ? edition.t(`compare.cell.${row.absent}`, around) : measuredCell(edition, row, measure, true),
  };
}
