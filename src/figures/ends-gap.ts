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

/** How far both were in the first year of one concept; a growth rate of another year says nothing of this one. */
function wereText(edition: Edition, pairs: readonly Pair[], [max, min]: readonly [GapSide, GapSide]): string {
  const [top, bottom] = isFlow(edition, pairs) ? [] : firstPairs(edition, pairs);
  const [maxThen, minThen] = [top && gapSide(edition, top), bottom && gapSide(edition, bottom)];
  if (!top || !maxThen || !minThen) return '';
  return edition.t('finding.endsWere', {
    from: top[0].period,
    maxThen: thenText(edition, maxThen, max),
    minThen: thenText(edition, minThen, min),
  });
}

/** Whether these are of something that starts anew each year. */
function isFlow({ record }: Edition, [pair]: readonly Pair[]): boolean {
  return pair !== undefined && record.indicator(pair[0].indicator).flow;
}

/**
 * How many regions are on the worse side of the nation, and which is furthest from it, then and now; `null` where none is or
 * that is not decided.
 */
export function mapGap(
  edition: Edition,
  observations: readonly Observation[],
  nation: Observation,
  words: Parameters,
): string | null {
  const { decimals, direction } = edition.record.indicator(nation.indicator);
  const side = direction === 'lower' ? 'above' : 'below';
  const beyond = observations.filter((own) => gapSide(edition, [own, nation])?.side === side);
  const sign = side === 'above' ? 1 : -1;
  const [furthest] = [...beyond].sort((a, b) => sign * ((b.value ?? 0) - (a.value ?? 0)));
  const now = furthest && gapSide(edition, [furthest, nation]);
  if (!furthest || !now) return null;
  const placed = placedOf(edition, beyond, decimals);
  const ends = extremeWords(edition, placed);
  const end = side === 'above' ? ends.maxValue : ends.minValue;
  const isAlone = placed.filter(({ text }) => text === end).length === 1;
  return edition.t(side === 'above' ? 'finding.mapAbove' : 'finding.mapBelow', {
    ...{ ...words, ...ends, [side]: beyond.length },
    amount: edition.value(now.amount, now.decimals),
    was: isAlone ? wasText(edition, [furthest, nation], now) : '',
  });
}

function wasText(edition: Edition, pair: Pair, now: GapSide): string {
  const [first] = isFlow(edition, [pair]) ? [] : firstPairs(edition, [pair]);
  const then = first && gapSide(edition, first);
  if (!first || !then) return '';
  return edition.t('finding.furthestWas', { from: first[0].period, before: thenText(edition, then, now) });
}
