import type { Edition } from '../edition/edition.ts';
import { isAdditive } from '../record/additive.ts';
import type { Observation, Region } from '../record/types.ts';
import { signedDifferenceText } from './difference-text.ts';

/** What a region has more or less than the nation in the same period; empty for a total, which is a part of the nation's. */
export function againstNation(edition: Edition, region: Region, observation: Observation): string {
  const { record } = edition;
  const indicator = record.indicator(observation.indicator);
  const unit = record.unit(indicator.unit);
  if (region.level === 'nation' || isAdditive(unit)) return '';
  const nation = record.find(indicator.id, record.nation, observation.period, observation.dimensions);
  return nation ? signedDifferenceText(edition, observation, nation, unit, indicator.decimals) : '';
}
