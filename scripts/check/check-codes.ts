import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import type { CatalogRow } from '../read/read-rows.ts';

/** Codes that a message still names one by one. */
const FEW = 10;

/** Dimensions and codes that a row gives must be those of its indicator. */
export function checkCodes(
  files: CatalogFiles,
  { row, place }: CatalogRow<{ indicator: string; dimensions: Readonly<Record<string, string>> }>,
): Problem[] {
  const { indicator, dimensions } = row;
  const own = files.indicators.find((entry) => entry.row.id === indicator)?.row.dimensions;
  const fault = (check: string, value: string, expected: string) =>
    errorAt(place('dimensions'), check, value, expected, 'correct it');
  return Object.entries(own ? dimensions : {}).flatMap(([dimension, code]) => {
    if (!own?.includes(dimension)) return [fault('unknown-dimension', dimension, `a dimension of ${indicator}`)];
    const codes = files.dimensions.filter((entry) => entry.row.dimension === dimension).map((entry) => entry.row.code);
    if (code === '*' || codes.includes(code)) return [];
    const named = codes.length > FEW ? '' : `: ${codes.join(', ')}`;
    return [fault('unknown-code', code, `a code of dimension ${dimension}${named}`)];
  });
}
