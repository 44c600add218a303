import { readReference } from '../derive/reference.ts';
import type { Lookup } from '../normalise/lookup.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';
import { checkCodes } from './check-codes.ts';
import { type Known, unknownNames } from './unknown-names.ts';

/** Whether the region, series, source and unit of a target are there, and what its rule needs is given. */
export function checkTargets(
  files: CatalogFiles,
  { region, indicator, unit }: Readonly<Record<'region' | 'indicator' | 'unit', Known>>,
  source: Lookup,
): Problem[] {
  const { targets } = files;
  const regionOf = (row: RowOf<'targets'>) => row.region.replace(/^each:(province|prefecture|county|group)$/, '');
  const has = (text: string) => source(text).length === 1;
  const anySource: Known = { check: 'unknown-source', expected: 'the id of a source', has };
  const units = new Map(files.indicators.map(({ row }) => [row.id, row.unit]));
  return [
    ...unknownNames(targets, 'region', regionOf, region, 'correct it or add the region'),
    ...unknownNames(targets, 'source', (row) => row.source, anySource, 'correct it or add the source'),
    ...unknownNames(targets, 'indicator', (row) => row.indicator, indicator, 'correct it or add the indicator'),
    ...unknownNames(targets, 'unit', (row) => row.unit, unit, 'correct it or add the unit'),
    ...targets.flatMap((target) => checkCodes(files, target)),
    ...targets.flatMap(({ row, place }) => {
      const own = units.get(row.indicator);
      if (row.value === null || own === undefined || row.unit === '' || row.unit === own) return [];
      const expected = `${own}, the unit of ${row.indicator}`;
      const advice = 'convert the value; the printed one stands in the quote';
      return [errorAt(place('unit'), 'wrong-unit', row.unit, expected, advice)];
    }),
    ...targets.flatMap(({ row: { rule, value }, place }) => {
      if (!['atLeast', 'atMost', 'equals'].includes(rule) || value !== null) return [];
      const advice = 'give the value, or use the rule qualitative';
      return [errorAt(place('value'), 'missing-value', '', `a value, as the rule is ${rule}`, advice)];
    }),
    ...targets.flatMap(({ row: { rule, reference }, place }) => {
      const found = readReference(reference);
      const isKnown = found && indicator.has(found.indicator) && (found.region === null || region.has(found.region));
      if (!['growthAbove', 'ratioRises', 'reachesReference'].includes(rule) || isKnown) return [];
      const expected = 'indicator@region of the series to compare with';
      return [errorAt(place('reference'), 'unknown-reference', reference, expected, 'correct it')];
    }),
  ];
}
