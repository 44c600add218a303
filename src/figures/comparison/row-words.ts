import type { Edition } from '../../edition/edition.ts';
import type { Compared } from '../../lib/compare/compared.ts';
import type { RowWords } from '../../lib/compare/shown-table.ts';
import { choiceName, choiceWords, measuredCell, measureUnit } from './measured-words.ts';

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
