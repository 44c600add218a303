import { isGrowthRule } from '../../src/record/gap/level-rule.ts';
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
  const kinds = new Map(files.units.map(({ row }) => [row.id, row.kind]));
  const units = new Map(files.indicators.map(({ row }) => [row.id, row.unit]));
  const unitOf = ({ indicator: id, rule }: RowOf<'targets'>) => (isGrowthRule(rule) ? 'percent' : units.get(id));
  const ids = new Set(targets.map(({ row }) => row.id));
  const slugs = Map.groupBy(files.regions, ({ row }) => row.level);
  const slugsOf = ({ region: each }: RowOf<'targets'>) =>
    [...slugs].flatMap(([level, rows]) => (each === `each:${level}` ? rows.map(({ row }) => row.slug) : []));
  const families = targets.filter(({ row }) => row.region.startsWith('each:'));
  const anyTarget: Known = {
    check: 'unknown-target',
    expected: 'the id of a target',
    has: (id) => ids.has(id) || families.some(({ row }) => slugsOf(row).some((slug) => id === `${row.id}-${slug}`)),
  };
  const anySeries: Known = {
    check: 'unknown-reference',
    expected: 'indicator{dimension=code}@region of a series',
    has: (text) => readReference(text) !== null,
  };
  const isSeries = (found: ReturnType<typeof readReference>) =>
    found !== null && indicator.has(found.indicator) && (found.region === null || region.has(found.region));
  return [
    ...unknownNames(targets, 'region', regionOf, region, 'correct it or add the region'),
    ...unquoted(files, source),
    ...unknownNames(targets, 'source', (row) => row.source, anySource, 'correct it or add the source'),
    ...unknownNames(targets, 'indicator', (row) => row.indicator, indicator, 'correct it or add the indicator'),
    ...unknownNames(targets, 'unit', (row) => row.unit, unit, 'correct it or add the unit'),
    ...targets.flatMap((target) => checkCodes(files, target)),
    ...targets.flatMap(({ row, place }) => {
      const own = unitOf(row);
      const isRead = row.value !== '' || ['notBelowPrevious', 'reachesReference'].includes(row.rule);
      if (!isRead || own === undefined || row.unit === '' || kinds.get(row.unit) === kinds.get(own)) return [];
      const reason = isGrowthRule(row.rule) ? `the rule is ${row.rule}` : `${row.indicator} has it`;
      const expected = `${own} or another unit of its kind, as ${reason}`;
      const advice = 'correct the unit or the indicator';
      return [errorAt(place('unit'), 'wrong-unit', row.unit, expected, advice)];
    }),
    ...targets.flatMap(({ row: { rule, value }, place }) => {
      if (!['atLeast', 'atMost', 'equals', 'meanGrowthAtLeast'].includes(rule) || value !== '') return [];
      const advice = 'give the value, or use the rule qualitative';
      return [errorAt(place('value'), 'missing-value', '', `a value, as the rule is ${rule}`, advice)];
    }),
    ...targets.flatMap(({ row: { rule, reference, value }, place }) => {
      if (!needsReference(rule, value) || isSeries(readReference(reference))) return [];
      const expected = 'indicator@region of the series to compare with';
      return [errorAt(place('reference'), 'unknown-reference', reference, expected, 'correct it')];
    }),
    ...targets.flatMap(({ row: { rule, deadline }, place }) => {
      if (rule !== 'meanGrowthAtLeast' || deadline.includes('/')) return [];
      return [
        errorAt(place('deadline'), 'wrong-deadline', deadline, 'the years of the plan, as 2016/2020', 'correct it'),
      ];
    }),
    ...unknownNames(targets, 'other_series', (row) => row.other_series, anySeries),
    ...unknownNames(files.statements, 'target', (row) => row.target, anyTarget),
  ];
}

function needsReference(rule: RowOf<'targets'>['rule'], value: string): boolean {
  return ['growthAbove', 'ratioRises', 'reachesReference'].includes(rule) || (rule === 'growthAtLeast' && value === '');
}

/** A target stands in the words of its document, unless only a machine translation of these was seen. */
function unquoted({ targets, sources }: CatalogFiles, source: Lookup): Problem[] {
  const copies = new Map(sources.map(({ row }) => [row.id, row.copy]));
  return targets
    .filter(({ row }) => row.quote === '' && copies.get(source(row.source)[0] ?? '') !== 'translation')
    .map(({ place }) => {
      const advice = 'give it; only a target read in a machine translation has none';
      return errorAt(place('quote'), 'target-without-quote', '', 'the sentence that sets the target', advice);
    });
}
