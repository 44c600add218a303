import { breaksOf } from '../../src/record/breaks-of.ts';
import { evaluateTarget } from '../../src/record/gap/evaluate-target.ts';
import type { ScoredTarget } from '../../src/record/ledger.ts';
import * as schema from '../../src/record/record-schema.ts';
import type { Store } from '../../src/record/store.ts';
import type { Observation, Target } from '../../src/record/types.ts';
import { completeDimensions, type Model } from '../normalise/model.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';
import { recorded } from '../read/recorded.ts';
import { Archive } from './archive.ts';
import { readReference } from './reference.ts';

type TargetRow = RowOf<'targets'>;

/** Units in which change is told in points, not in percent. */
const POINTS = new Set(['percent', 'percentage-points', 'ratio', 'index']);

/** Types the catalog's targets and holds each against the observations. */
export function evaluateTargets(
  files: CatalogFiles,
  observations: readonly Observation[],
  model: Model,
): ScoredTarget[] {
  const archive = new Archive(observations, model);
  const { store } = archive;
  return files.targets
    .flatMap(({ row }) => eachRegion(row, store, model))
    .map((row) => {
      const target = targetOf(row, model);
      const indicator = model.indicators.get(row.indicator);
      const { reference } = target;
      const subject = target.indicator ? store.series(target.indicator, target.region, target.dimensions) : [];
      const other = reference ? store.series(reference.indicator, reference.region, reference.dimensions) : [];
      const result = evaluateTarget(target, subject, other, {
        min: indicator?.min ?? null,
        flow: indicator?.flow ?? false,
        kind: row.value === 0 || POINTS.has(indicator?.unit ?? '') ? 'linear' : 'compound',
        baseline: row.baseline === '' ? undefined : archive.find(row.baseline, { region: row.region, period: '' }),
        breaks: [...breakYears(files, target, model), ...(reference ? breakYears(files, reference, model) : [])],
        released: ({ source }) => model.sources.get(source)?.published ?? '',
      });
      return { ...target, result };
    });
}

/** `each:province` stands for one target per region of that level that has a series to hold against it. */
function eachRegion(row: TargetRow, store: Store, model: Model): TargetRow[] {
  const level = /^each:(\w+)$/.exec(row.region)?.[1];
  if (level === undefined) return [row];
  return [...model.regions.values()]
    .filter((region) => region.level === level && store.series(row.indicator, region.id, row.dimensions).length > 0)
    .map((region) => ({
      ...row,
      id: `${row.id}-${region.slug}`,
      region: region.id,
      name_zh: `${region.short_zh}：${row.name_zh}`,
      name_en: `${region.short_en}: ${row.name_en}`,
    }));
}

function targetOf(row: TargetRow, model: Model): Target {
  const indicator = model.indicators.get(row.indicator);
  const reference = readReference(row.reference);
  return recorded(schema.target, row, {
    dimensions: indicator ? completeDimensions(model, indicator, row.dimensions) : {},
    reference: reference && {
      indicator: reference.indicator,
      region: reference.region ?? row.region,
      dimensions: reference.dimensions,
    },
    source: model.source(row.source)[0] ?? row.source,
  });
}

/** First periods of new concepts in a series; a break of the parts does not touch the total. */
function breakYears(
  files: CatalogFiles,
  { indicator: id, region, dimensions: given }: Pick<Target, 'indicator' | 'region' | 'dimensions'>,
  model: Model,
): string[] {
  const indicator = model.indicators.get(id ?? '');
  if (!indicator) return [];
  const own = files.breaks.flatMap(({ row }) => (row.indicator === id ? [row] : []));
  const dimensions = completeDimensions(model, indicator, given);
  const defaultOf = (dimension: string) => model.dimensions.get(dimension)?.[0]?.code;
  return breaksOf(own, dimensions, defaultOf, region).map(({ period }) => period);
}
