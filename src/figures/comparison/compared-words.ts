import type { Edition } from '../../edition/edition.ts';
import type { Measure } from '../../record/comparison/choice.ts';
import type { Compared } from '../../record/comparison/compared.ts';
import type { Placed } from '../ranking-sentence.ts';
import { provinceWords, surveyedProvinces } from '../scope-words.ts';
import type { KnownRow } from './known-rows.ts';
import { measuredAmount } from './measured-words.ts';

/** Rows as a sentence shows them. */
export function placedRows(edition: Edition, rows: readonly KnownRow[], measure: Measure): Placed[] {
  return rows.map((row) => ({ region: row.region, value: row.value, text: measuredAmount(edition, row, measure) }));
}

/**
 * What a sentence says of the regions it speaks of: all provinces, all that have a value, or a choice that must not read as
 * if it were of all.
 */
export function comparedWords(edition: Edition, { loaded }: Compared, held: readonly KnownRow[]) {
  const ids = new Set(held.map(({ region }) => region));
  const provinces = surveyedProvinces(edition.record);
  const hasValue = (region: string) =>
    held.some(({ year }) =>
      loaded.some((series) => {
        const own = series.of(region).get(year);
        return own?.value != null && !edition.record.isUngrounded(own);
      }),
    );
  const are = [...ids].every((region) => provinces.includes(region));
  if (are && provinces.every((region) => ids.has(region) || !hasValue(region))) return provinceWords(edition, ids.size);
  const regions = edition.t('scope.compared', { count: ids.size });
  return { regions, among: edition.t('finding.among', { regions }) };
}
