import type { Observation } from '../../src/record/types.ts';
import type { BuiltRecord } from '../build-record.ts';
import { keyOfReleased } from '../derive/compare-releases.ts';
import type { ReleaseContent, ReleasedValue } from '../read/release-schemas.ts';

type Stamped = Pick<BuiltRecord, 'observations' | 'targets'> & {
  readonly files: Pick<BuiltRecord['files'], 'dimensions' | 'indicators'>;
};

/** What a release of this record says: the value chosen for each key, and what each target comes to. */
export function releaseContent({ observations, targets, files }: Stamped): ReleaseContent {
  const defaults = new Map(files.dimensions.flatMap(({ row }) => (row.default ? [[row.dimension, row.code]] : [])));
  const values = observations
    .filter(({ chosen }) => chosen)
    .map((observation) => releasedValueOf(observation, defaults))
    .sort((a, b) => (keyOfReleased(a) < keyOfReleased(b) ? -1 : 1));
  const told = new Set(values.map(({ indicator }) => indicator));
  return {
    values,
    targets: targets.map(({ id, name, result: { verdict, period, gap, gapUnit } }) => ({
      id,
      name_zh: name.zh,
      name_en: name.en,
      verdict,
      gap: gap?.value ?? null,
      gap_low: gap?.low ?? null,
      gap_high: gap?.high ?? null,
      gap_unit: gapUnit ?? '',
      gap_period: period ?? '',
    })),
    indicators: files.indicators.flatMap(({ row: { id, theme, name_zh, name_en } }) =>
      told.has(id) ? [{ id, theme, name_zh, name_en }] : [],
    ),
  };
}

function releasedValueOf(observation: Observation, defaults: ReadonlyMap<string, string>): ReleasedValue {
  const { indicator, region, period, value, low, high, unit, printed, qualifier, status, tier, source } = observation;
  const dimensions = Object.entries(observation.dimensions)
    .filter(([dimension, code]) => defaults.get(dimension) !== code)
    .map((pair) => pair.join('='))
    .join(';');
  return { indicator, dimensions, region, period, value, low, high, unit, printed, qualifier, status, tier, source };
}
