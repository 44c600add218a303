import type { Edition } from '../edition/edition.ts';
import { subtract } from '../record/interval.ts';
import type { Observation } from '../record/types.ts';
import { enumerate } from './enumerate.ts';
import type { FigureChoice } from './figure-choice.ts';

/** Names the distance to the same group of the province and the nation, or else to other residents. */
export function ladderFinding(
  edition: Edition,
  { series, groups }: FigureChoice,
  own: Observation,
  references: readonly Observation[],
): string {
  const unit = edition.record.unit(own.unit);
  const groupOf = ({ indicator, region }: Observation) => {
    const key = groups[series.findIndex((one) => one.indicator === indicator)];
    return key === undefined ? '' : edition.t(key, { region: edition.regionName(region) });
  };
  const parts = references.flatMap((reference) => {
    const gap = subtract(reference, own).value;
    if (gap === null) return [];
    const amount = edition.amount(Math.abs(gap), unit, 0);
    return [edition.t(gap > 0 ? 'ladder.less' : 'ladder.more', { group: groupOf(reference), amount })];
  });
  return edition.t('finding.ladder', {
    region: edition.regionName(own.region),
    period: edition.period(own.period),
    value: edition.value(own),
    gaps: enumerate(edition, parts),
  });
}
