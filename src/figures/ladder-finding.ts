import type { Edition } from '../edition/edition.ts';
import { subtract } from '../record/interval.ts';
import type { Observation } from '../record/types.ts';
import { enumerate } from './enumerate.ts';
import type { FigureChoice } from './figure-choice.ts';
import { wayOf } from './trend-finding.ts';
import { workedOut } from './worked-out.ts';

/** Names the distance to the same group of the province and the nation, or else to other residents. */
export function ladderFinding(
  edition: Edition,
  { series, groups }: FigureChoice,
  own: Observation,
  references: readonly Observation[],
): string {
  const groupOf = ({ indicator, region }: Observation) => {
    const key = groups[series.findIndex((one) => one.indicator === indicator)];
    return key === undefined ? '' : edition.t(key, { region: edition.regionName(region) });
  };
  const parts = references
    .filter(({ value }) => value !== null)
    .map((reference) => {
      const group = groupOf(reference);
      const way = wayOf(own, reference);
      if (way === 'undecided') return edition.t('ladder.beside', { group, amount: edition.value(reference, 0) });
      const amount = distanceText(edition, own, reference);
      return edition.t(way === 'rose' ? 'ladder.less' : 'ladder.more', { group, amount });
    });
  return edition.t('finding.ladder', {
    region: edition.regionName(own.region),
    period: edition.period(own.period),
    value: edition.value(own),
    gaps: enumerate(edition, parts),
  });
}

/** How far two values lie apart, whichever is higher: of a bound, at least or at most so far. */
export function distanceText(edition: Edition, own: Observation, reference: Observation): string {
  const [lower, higher] = wayOf(own, reference) === 'rose' ? [own, reference] : [reference, own];
  return edition.value({ ...workedOut(subtract(higher, lower), [own, reference]), unit: own.unit }, 0);
}
