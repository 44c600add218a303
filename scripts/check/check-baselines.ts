import { lastDay } from '../../src/record/period.ts';
import type { Observation } from '../../src/record/types.ts';
import { Archive } from '../derive/archive.ts';
import type { Model } from '../normalise/model.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';

/** The start of a way must be on record, and known rather than expected: of another there would be no pace, in silence. */
export function checkBaselines(
  { targets }: CatalogFiles,
  observations: readonly Observation[],
  model: Model,
): Problem[] {
  const archive = new Archive(observations, model);
  return targets
    .filter(({ row }) => row.baseline !== '' && !row.region.startsWith('each:'))
    .filter(({ row }) => {
      const found = archive.find(row.baseline, { region: row.region, period: '' });
      const unit = model.indicators.get(row.indicator)?.unit;
      const isLate = found && lastDay(row.deadline) !== '' && lastDay(found.period) >= lastDay(row.deadline);
      return !found || found.status === 'expected' || isLate || (unit !== undefined && found.unit !== unit);
    })
    .map(({ row, place }) =>
      errorAt(
        place('baseline'),
        'unknown-baseline',
        row.baseline,
        'a figure id or indicator{dimension=code}@region:year on record, before the deadline and in the unit of the indicator',
        'correct it, or leave it empty',
      ),
    );
}
