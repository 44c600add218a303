import { least, max } from 'd3';
import { breaksOf } from '../../src/record/breaks-of.ts';
import { aimOf } from '../../src/record/gap/aim-of.ts';
import { evaluateTarget } from '../../src/record/gap/evaluate-target.ts';
import { isGrowthRule } from '../../src/record/gap/level-rule.ts';
import type { Series, Statement } from '../../src/record/gap/target-context.ts';
import type { ScoredTarget } from '../../src/record/ledger.ts';
import { lastDay } from '../../src/record/period.ts';
import * as schema from '../../src/record/record-schema.ts';
import type { Store } from '../../src/record/store.ts';
import type { Interval, Observation, Target } from '../../src/record/types.ts';
import { completeDimensions, type Model } from '../normalise/model.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';
import { recorded } from '../read/recorded.ts';
import { Archive } from './archive.ts';
import { readReference } from './reference.ts';

type TargetRow = RowOf<'targets'>;
type SeriesName = NonNullable<Target['reference']>;

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
  const until = lastDay(max(files.sources, ({ row }) => row.read) ?? '');
  const statements = statementsOf(files);
  return files.targets
    .flatMap(({ row }) => eachRegion(row, store, model))
    .map((row) => {
      const target = targetOf(row, model);
      const indicator = model.indicators.get(row.indicator);
      const own = target.indicator === null ? null : { ...target, indicator: target.indicator };
      const subject = own ? store.everyPeriod(own.indicator, own.region, own.dimensions) : [];
      const { reference } = target;
      const other = reference ? store.everyPeriod(reference.indicator, reference.region, reference.dimensions) : [];
      // A rate is no level: growth is not computed of growth.
      const levels = (series: SeriesName | null, found: Series) =>
        isGrowthRule(target.rule) && isRate(series, model) ? [] : found;
      const result = evaluateTarget(target, levels(own, subject), levels(reference, other), {
        min: indicator?.min ?? null,
        flow: indicator?.flow ?? false,
        kind: Number(row.value) === 0 || POINTS.has(indicator?.unit ?? '') ? 'linear' : 'compound',
        baseline: row.baseline === '' ? undefined : archive.find(row.baseline, { region: row.region, period: '' }),
        breaks: own ? breakYears(files, own, model) : [],
        referenceBreaks: reference ? breakYears(files, reference, model) : [],
        rates: own ? ratesOf(own, store, model) : [],
        referenceRates: reference ? ratesOf(reference, store, model) : [],
        others: [
          finer(subject, store),
          ...target.otherSeries.map((other) => store.everyPeriod(other.indicator, other.region, other.dimensions)),
        ],
        statements: statements.filter(({ targets }) => targets.includes(target.id)),
        released: ({ source }) => model.sources.get(source)?.published ?? '',
        until,
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
      restates: row.restates && `${row.restates}-${region.slug}`,
      name_zh: `${region.short_zh}：${row.name_zh}`,
      name_en: `${region.short_en}: ${row.name_en}`,
    }));
}

function targetOf(row: TargetRow, model: Model): Target {
  const indicator = model.indicators.get(row.indicator);
  const reference = readReference(row.reference);
  const aim = aimIn(row, model);
  return recorded(schema.target, row, {
    dimensions: indicator ? completeDimensions(model, indicator, row.dimensions) : {},
    reference: reference && {
      indicator: reference.indicator,
      region: reference.region ?? row.region,
      dimensions: reference.dimensions,
    },
    value: aim?.value ?? null,
    unit: unitOf(row, model) ?? null,
    aim,
    otherSeries: othersOf(row, model),
    source: model.source(row.source)[0] ?? row.source,
  });
}

/** Unit of a target in the record: that of its indicator, where the row states it in another of its kind. */
function unitOf({ unit, rule, indicator }: TargetRow, model: Model): string | undefined {
  const own = model.indicators.get(indicator)?.unit;
  return unit === '' || isGrowthRule(rule) || own === undefined ? unit || undefined : own;
}

/** The number of a target, in its unit in the record. */
function aimIn(row: TargetRow, model: Model): Interval | null {
  if (row.value === '') return null;
  const [own, wanted] = [row.unit, unitOf(row, model)].map((id) => model.units.get(id ?? '')?.exponent ?? 0);
  const scale = 10 ** ((own ?? 0) - (wanted ?? 0));
  const decimals = row.value.split('.')[1]?.length ?? 0;
  return aimOf(Number((Number(row.value) * scale).toPrecision(12)), row.qualifier, scale * 10 ** -decimals);
}

function statementsOf(files: CatalogFiles): Statement[] {
  return files.statements
    .map(({ row }) => recorded(schema.statement, row, { targets: row.target }))
    .sort((a, b) => (lastDay(a.period) < lastDay(b.period) ? -1 : 1));
}

/** The series with numbers, published elsewhere or computed, in place of what was only published as a bound. */
function finer(series: Series, store: Store): Series {
  const isOpen = ({ low, high }: Interval) => low === null || high === null;
  const worth = ({ status, tier, id }: Observation) => `${status === 'derived' ? 'A' : 'B'}${tier}${id}`;
  return series.map((own) => {
    if (!isOpen(own)) return own;
    const numbers = store.all(own).filter((one) => one.status !== 'expected' && !isOpen(one));
    return least(numbers, worth) ?? own;
  });
}

function othersOf({ other_series, region }: TargetRow, model: Model): SeriesName[] {
  return other_series.flatMap((text) => {
    const found = readReference(text);
    const indicator = model.indicators.get(found?.indicator ?? '');
    if (!found || !indicator) return [];
    const dimensions = completeDimensions(model, indicator, found.dimensions);
    return [{ indicator: indicator.id, region: found.region ?? region, dimensions }];
  });
}

/** Whether a series is one of growth rates itself, of which no further growth is computed. */
function isRate(series: SeriesName | null, model: Model): boolean {
  const own = model.indicators.get(series?.indicator ?? '');
  return own !== undefined && (own.growth_of !== '' || (own.flow && own.unit === 'percent'));
}

/**
 * Printed growth rates of a series: the series itself where it tells growth, else those of the indicator that tells its
 * growth. Where documents do not say if a rate is nominal it is taken for that, as their targets do not say it either.
 */
function ratesOf(series: SeriesName, store: Store, model: Model): Series {
  if (isRate(series, model)) return store.series(series.indicator, series.region, series.dimensions);
  const rates = [...model.indicators.values()].filter(({ growth_of }) => growth_of === series.indicator);
  const found = rates.flatMap(({ id }) =>
    ['nominal', 'notStated'].flatMap((priceBasis) =>
      store.series(id, series.region, { ...series.dimensions, priceBasis }),
    ),
  );
  return [...new Map(found.toReversed().map((rate) => [rate.period, rate])).values()];
}

/** First periods of new concepts in a series; a break of the parts does not touch the total. */
function breakYears(
  files: CatalogFiles,
  { indicator: id, region, dimensions: given }: SeriesName,
  model: Model,
): string[] {
  const indicator = model.indicators.get(id);
  if (!indicator) return [];
  const own = files.breaks.flatMap(({ row }) => (row.indicator === id ? [row] : []));
  const dimensions = completeDimensions(model, indicator, given);
  const defaultOf = (dimension: string) => model.dimensions.get(dimension)?.[0]?.code;
  return breaksOf(own, dimensions, defaultOf, region).map(({ period }) => period);
}
