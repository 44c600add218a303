import type { Measure } from '../../lib/compare/choice.ts';
import type { RowWords } from '../../lib/compare/shown-table.ts';
import type { Compared } from './compared.ts';
import type { Speech } from './speech.ts';

/** What table and download say of a row, in the same words. */
export function rowWords({ choice }: Compared, speech: Speech): RowWords {
  const { measure, ref, from } = choice;
  const unit = (indicator: string, kind: Measure) => speech.unit(indicator, kind).name;
  return {
    regionName: speech.region,
    seriesName: ({ series }) => speech.series(series.choice),
    measureName: speech.t(`compare.measure.${measure}.full`, { ref: speech.region(ref), from }),
    unitName: ({ series }) => unit(series.choice.indicator, measure),
    shown: (row) =>
      row.absent
        ? speech.t(`compare.cell.${row.absent}`, { ref: speech.region(ref), from })
        : speech.cell(row, measure, true),
  };
}
