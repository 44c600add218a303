import type { Edition } from '../edition/edition.ts';
import { isCounted } from '../edition/larger-unit.ts';
import type { Indicator } from '../record/types.ts';

/** Counts are most and fewest, everything else is highest and lowest. */
export function rankingKey(
  edition: Edition,
  indicator: Pick<Indicator, 'unit'> | undefined,
): 'finding.ranking' | 'finding.rankingCount' {
  const counts = indicator !== undefined && isCounted(edition.record.unit(indicator.unit), edition.record.data.units);
  return counts ? 'finding.rankingCount' : 'finding.ranking';
}
