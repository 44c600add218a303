import type { Edition } from '../edition/edition.ts';
import { isAdditive } from '../record/additive.ts';
import type { Pair } from '../record/gap/comparable-pairs.ts';
import { firstPairs, gapSide, sideText } from './gap-side.ts';
import { seriesWords } from './labels.ts';

/**
 * How far a region was from the nation in the first year of one concept, and how far it is; `null` for a total, for what
 * starts anew each year, and where two years are not known.
 */
export function gapPath(edition: Edition, now: Pair): string | null {
  const [own] = now;
  const { unit } = edition.record.indicator(own.indicator);
  const [first] = isAdditive(edition.record.unit(unit)) ? [] : firstPairs(edition, [now]);
  const [from, to] = [first && gapSide(edition, first), gapSide(edition, now)];
  if (!first || !from || !to) return null;
  return edition.t('finding.gapPath', {
    ...seriesWords(edition, own),
    ...{ from: first[0].period, fromGap: sideText(edition, from) },
    ...{ to: own.period, toGap: sideText(edition, to) },
  });
}
