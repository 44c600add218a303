import { readInputs } from '../derive/read-inputs.ts';
import { readReference } from '../derive/reference.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import type { CatalogRow } from '../read/read-rows.ts';

/**
 * Checks every text of the catalogs that names a series: a wrong dimension or code would otherwise silently mean another
 * series, or none.
 */
export function checkSeries(files: CatalogFiles): Problem[] {
  const faultOf = seriesCheck(files);
  const check = (row: CatalogRow<unknown>, heading: string, texts: readonly string[]): Problem[] =>
    texts.flatMap((text) => {
      const fault = faultOf(text, heading === 'inputs');
      const advice = 'correct the reference; data/README.md shows the form';
      return fault === null ? [] : [errorAt(row.place(heading), 'unknown-series', text, fault, advice)];
    });
  /** A series with all its figures, of all periods, as chosen: more than that would be passed over in silence. */
  const checkWhole = (row: CatalogRow<unknown>, heading: string, texts: readonly string[]): Problem[] => {
    const narrow = texts.filter((text) => {
      const { period = null, source = null, dimensions = {} } = readReference(text) ?? {};
      return period !== null || source !== null || Object.values(dimensions).includes('*');
    });
    const expected = 'a whole series: indicator{dimension=code}@region, without star, period and source';
    return [
      ...check(
        row,
        heading,
        texts.filter((text) => !narrow.includes(text)),
      ),
      ...narrow.map((text) => errorAt(row.place(heading), 'unknown-series', text, expected, 'correct it')),
    ];
  };
  const references = (inputs: string) => readInputs(inputs).map(([, text]) => text);
  return [
    ...files.derivations.flatMap((row) => check(row, 'inputs', references(row.row.inputs))),
    ...files.claims.flatMap((row) => check(row, 'inputs', references(row.row.inputs))),
    ...files.deflations.flatMap((row) => [
      ...check(row, 'level', [row.row.level]),
      ...check(row, 'index', [row.row.index]),
    ]),
    ...files.targets.flatMap((row) => [
      ...checkWhole(row, 'reference', [row.row.reference].filter(Boolean)),
      ...checkWhole(row, 'other_series', row.row.other_series),
      ...check(row, 'baseline', [row.row.baseline].filter(Boolean)),
    ]),
    ...files.comparisons.flatMap((row) => [
      ...check(row, 'subject', [row.row.subject]),
      ...check(row, 'reference', [row.row.reference]),
    ]),
  ];
}

/** Fault of a reference, or `null`: a figure id is left to whoever resolves it. */
function seriesCheck(files: CatalogFiles): (text: string, inFormula: boolean) => string | null {
  const indicators = new Map(files.indicators.map(({ row }) => [row.id, row]));
  const regions = new Set(files.regions.map(({ row }) => row.id));
  const codes = new Set(files.dimensions.map(({ row }) => `${row.dimension}=${row.code}`));
  return (text, inFormula) => {
    const reference = readReference(text);
    const indicator = reference ? indicators.get(reference.indicator) : undefined;
    // The inputs of a formula may be figure ids; what does not resolve there is told where it is computed.
    if (!reference) return null;
    if (!indicator) return inFormula ? null : 'an indicator of data/catalog/indicators.csv';
    for (const [dimension, code] of Object.entries(reference.dimensions)) {
      if (!indicator.dimensions.includes(dimension))
        return `a dimension of ${indicator.id}: ${indicator.dimensions.join(', ') || 'it has none'}`;
      if (code !== '*' && !codes.has(`${dimension}=${code}`)) return `a code of dimension ${dimension}`;
    }
    return reference.region !== null && !regions.has(reference.region) ? 'the id of a region after @' : null;
  };
}
