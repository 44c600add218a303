import { readReference } from '../derive/reference.ts';
import type { Lookup } from '../normalise/lookup.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { checkCodes } from './check-codes.ts';
import type { Report } from './report.ts';

/** Whether the region, series, source and unit of a target are there, and what its rule needs is given. */
export function checkTargets(files: CatalogFiles, lookups: { source: Lookup }, report: Report): void {
  const regions = new Set(files.regions.map(({ row }) => row.id));
  const indicators = new Map(files.indicators.map(({ row }) => [row.id, row]));
  const units = new Set(files.units.map(({ row }) => row.id));
  for (const target of files.targets) {
    const { region, indicator, unit, source, value } = target.row;
    if (!regions.has(region) && !/^each:(province|prefecture|county|group)$/.test(region))
      report(target, 'region', 'unknown-region', region, 'the id of a region', 'correct it or add the region');
    if (lookups.source(source).length !== 1)
      report(target, 'source', 'unknown-source', source, 'the id of a source', 'correct it or add the source');
    if (indicator !== '' && !indicators.has(indicator))
      report(
        target,
        'indicator',
        'unknown-indicator',
        indicator,
        'the id of an indicator',
        'correct it or add the indicator',
      );
    if (unit !== '' && !units.has(unit))
      report(target, 'unit', 'unknown-unit', unit, 'the id of a unit', 'correct it or add the unit');
    checkCodes(files, target, report);
    const own = indicators.get(indicator)?.unit;
    if (value !== null && own !== undefined && unit !== '' && unit !== own)
      report(
        target,
        'unit',
        'wrong-unit',
        unit,
        `${own}, the unit of ${indicator}`,
        'convert the value; the printed one stands in the quote',
      );
    checkRule(target, indicators, regions, report);
  }
}

function checkRule(
  target: CatalogFiles['targets'][number],
  indicators: ReadonlyMap<string, unknown>,
  regions: ReadonlySet<string>,
  report: Report,
): void {
  const { rule, value, reference } = target.row;
  if (['atLeast', 'atMost', 'equals'].includes(rule) && value === null)
    report(
      target,
      'value',
      'missing-value',
      '',
      `a value, as the rule is ${rule}`,
      'give the value, or use the rule qualitative',
    );
  if (['growthAbove', 'ratioRises', 'reachesReference'].includes(rule)) {
    const found = readReference(reference);
    if (!found || !indicators.has(found.indicator) || (found.region !== null && !regions.has(found.region)))
      report(
        target,
        'reference',
        'unknown-reference',
        reference,
        'indicator@region of the series to compare with',
        'correct it',
      );
  }
}
