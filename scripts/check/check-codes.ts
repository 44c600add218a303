import type { CatalogFiles } from '../read/read-catalog.ts';
import type { CatalogRow } from '../read/read-rows.ts';
import type { Report } from './report.ts';

/** Dimensions and codes that a row gives must be those of its indicator. */
export function checkCodes(
  files: CatalogFiles,
  row: CatalogRow<{ indicator: string; dimensions: Record<string, string> }>,
  report: Report,
): void {
  const { indicator, dimensions } = row.row;
  const known = files.indicators.find(({ row: { id } }) => id === indicator)?.row.dimensions;
  for (const [dimension, code] of known ? Object.entries(dimensions) : []) {
    if (!known?.includes(dimension))
      report(row, 'dimensions', 'unknown-dimension', dimension, `a dimension of ${indicator}`, 'correct it');
    else if (
      code !== '*' &&
      !files.dimensions.some((entry) => entry.row.dimension === dimension && entry.row.code === code)
    )
      report(row, 'dimensions', 'unknown-code', code, `a code of dimension ${dimension}`, 'correct it');
  }
}
