import type { Edition } from '../edition/edition.ts';
import type { Parameters } from '../edition/fill-message.ts';
import { isCounted } from '../edition/larger-unit.ts';
import type { MessageKey } from '../edition/words.ts';
import type { Indicator, Observation } from '../record/types.ts';
import { tiedNames } from './scope-words.ts';

/** A region with its value, and how it is shown. */
export interface Placed {
  readonly region: string;
  readonly value: number;
  readonly text: string;
}

/** Observations with a value, as a sentence shows them. */
export function placedOf(edition: Edition, observations: readonly Observation[], decimals: number): Placed[] {
  return observations.flatMap((one) =>
    one.value === null ? [] : [{ region: one.region, value: one.value, text: edition.value(one, decimals) }],
  );
}

/** What a sentence says of the highest and the lowest; values that are shown alike share the place. */
export function extremeWords(edition: Edition, placed: readonly Placed[]) {
  const sorted = [...placed].sort((a, b) => b.value - a.value || (a.region < b.region ? -1 : 1));
  const namesOf = (shown: string) =>
    tiedNames(
      edition,
      sorted.filter(({ text }) => text === shown).map(({ region }) => edition.regionName(region)),
    );
  const [maxValue, minValue] = [sorted[0]?.text ?? '', sorted.at(-1)?.text ?? ''];
  return { max: namesOf(maxValue), maxValue, min: namesOf(minValue), minValue };
}

/** Counts are most and fewest, everything else is highest and lowest. */
export function rankingKey(edition: Edition, indicator: Pick<Indicator, 'unit'> | undefined): MessageKey {
  const counts = indicator !== undefined && isCounted(edition.record.unit(indicator.unit), edition.record.data.units);
  return counts ? 'finding.rankingCount' : 'finding.ranking';
}

/**
 * Who stands highest and lowest of several regions.
 * @param regions names the regions the sentence speaks of
 * @param among begins what is said of them; empty where they are all there are
 */
export function rankingSentence(
  edition: Edition,
  key: MessageKey,
  placed: readonly Placed[],
  words: Parameters & { readonly regions: string; readonly among: string },
): string {
  const ends = extremeWords(edition, placed);
  return edition.t(ends.maxValue === ends.minValue ? 'finding.rankingAlike' : key, { ...words, ...ends });
}
