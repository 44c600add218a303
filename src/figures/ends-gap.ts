import type { Edition } from '../edition/edition.ts';
import type { Parameters } from '../edition/fill-message.ts';
import type { Pair } from '../record/gap/comparable-pairs.ts';
import type { Observation } from '../record/types.ts';
import { firstPairs, type GapSide, gapSide, sideText, thenText } from './gap-side.ts';
import { extremeWords, placedOf } from './ranking-sentence.ts';

/** The highest and the lowest, each with how far it is from the nation and was in the first year; `null` where that is not decided. */
export function endsGap(
  edition: Edition,
  ranked: readonly Observation[],
  nation: Observation,
  words: Parameters,
): string | null {
  const { decimals } = edition.record.indicator(nation.indicator);
  const sorted = [...ranked].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  const placed = placedOf(edition, ranked, decimals);
  const ends = extremeWords(edition, placed);
  if (!top || !bottom || ends.maxValue === ends.minValue) return null;
  const [max, min] = [gapSide(edition, [top, nation]), gapSide(edition, [bottom, nation])];
  if (!max || !min) return null;
  const isAlone = [ends.maxValue, ends.minValue].every((end) => placed.filter(({ text }) => text === end).length === 1);
  const pairs: readonly Pair[] = [
    [top, nation],
    [bottom, nation],
  ];
  return edition.t('finding.rankingGap', {
    ...words,
    ...{ max: ends.max, min: ends.min, maxGap: sideText(edition, max), minGap: sideText(edition, min) },
    were: isAlone ? wereText(edition, pairs, [max, min]) : '',
  });
}

/** How far both were in the first year of one concept. */
function wereText(edition: Edition, pairs: readonly Pair[], [max, min]: readonly [GapSide, GapSide]): string {
  const [top, bottom] = firstPairs(edition, pairs);
  const [maxThen, minThen] = [top && gapSide(edition, top), bottom && gapSide(edition, bottom)];
  if (!top || !maxThen || !minThen) return '';
  return edition.t('finding.endsWere', {
    from: top[0].period,
    maxThen: thenText(edition, maxThen, max),
    minThen: thenText(edition, minThen, min),
  });
}
