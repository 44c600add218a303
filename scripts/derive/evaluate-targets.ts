import { evaluateTarget, type TargetResult } from '../../src/lib/gap/evaluate-target.ts';
import type { Observation, Target } from '../../src/lib/types.ts';
import { completeDimensions, type Model } from '../normalise/model.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { readReference } from './reference.ts';

/** Types the catalog's targets and holds each against the chosen observations. */
export function evaluateTargets(
  files: CatalogFiles,
  chosen: readonly Observation[],
  model: Model,
): (Target & { result: TargetResult })[] {
  return files.targets.map(({ row }) => {
    const reference = readReference(row.reference);
    const indicator = model.indicators.get(row.indicator);
    const target: Target = {
      id: row.id,
      theme: row.theme,
      name: { zh: row.name_zh, en: row.name_en },
      rule: row.rule,
      region: row.region,
      indicator: row.indicator || null,
      dimensions: indicator ? completeDimensions(model, indicator, row.dimensions) : {},
      reference: reference && {
        indicator: reference.indicator,
        region: reference.region ?? row.region,
        dimensions: reference.dimensions,
      },
      value: row.value,
      low: row.value,
      high: row.value,
      printed: row.value === null ? '' : String(row.value),
      unit: row.unit || null,
      deadline: row.deadline,
      document: row.document,
      documentDate: row.document_date,
      source: model.source(row.source)[0] ?? row.source,
      quote: row.quote,
      note: row.note_zh || row.note_en ? { zh: row.note_zh, en: row.note_en } : null,
    };
    const subject = seriesOf(chosen, target.indicator, target.region, target.dimensions, model);
    const other = target.reference
      ? seriesOf(chosen, target.reference.indicator, target.reference.region, target.reference.dimensions, model)
      : [];
    return {
      ...target,
      result: evaluateTarget(
        target,
        subject,
        other,
        { min: indicator?.min ?? null, flow: indicator?.flow === 'yes' },
        ({ source }) => model.sources.get(source)?.published ?? '',
      ),
    };
  });
}

/** Yearly chosen observations of one series, oldest first. */
function seriesOf(
  chosen: readonly Observation[],
  id: string | null,
  region: string,
  dimensions: Readonly<Record<string, string>>,
  model: Model,
): Observation[] {
  const indicator = model.indicators.get(id ?? '');
  if (!indicator) return [];
  const wanted = JSON.stringify(completeDimensions(model, indicator, dimensions));
  return chosen
    .filter(
      (observation) =>
        observation.indicator === id && observation.region === region && /^\d{4}$/.test(observation.period),
    )
    .filter((observation) => JSON.stringify(observation.dimensions) === wanted)
    .sort((a, b) => Number(a.period) - Number(b.period));
}
