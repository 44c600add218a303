import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import type { CatalogRow } from '../read/read-rows.ts';

/** Dimensions and codes that a row gives must be those of its indicator. */
export function checkCodes(
  files: CatalogFiles,
  { row, place }: CatalogRow<{ indicator: string; dimensions: Record<string, string> }>,
): Problem[] {
  const { indicator, dimensions } = row;
  const own = files.indicators.find((entry) => entry.row.id === indicator)?.row.dimensions;
  const codes = new Set(files.dimensions.map((entry) => `${entry.row.dimension}=${entry.row.code}`));
  const fault = (check: string, value: string, expected: string) =>
    errorAt(place('dimensions'), check, value, expected, 'correct it');
  return Object.entries(own ? dimensions : {}).flatMap(([dimension, code]) => {
    if (!own?.includes(dimension)) return [fault('unknown-dimension', dimension, `a dimension of ${indicator}`)];
    const isKnown = code === '*' || codes.has(`${dimension}=${code}`);
    return isKnown ? [] : [fault('unknown-code', code, `a code of dimension ${dimension}`)];
  });
}
