import type { Edition } from '../edition/edition.ts';
import type { Parameters } from '../edition/fill-message.ts';
import type { Pair } from '../record/gap/comparable-pairs.ts';
import type { Observation } from '../record/types.ts';
import { amountText, firstPairs, type GapSide, gapSide, thenText } from './gap-side.ts';
import { extremeWords, placedOf } from './ranking-sentence.ts';

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
    amount: amountText(edition, now),
    was: isAlone ? wasText(edition, [furthest, nation], now) : '',
  });
}

function wasText(edition: Edition, pair: Pair, now: GapSide): string {
  const [first] = firstPairs(edition, [pair]);
  const then = first && gapSide(edition, first);
  if (!first || !then) return '';
  return edition.t('finding.furthestWas', { from: first[0].period, before: thenText(edition, then, now) });
}
