import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';
import type { ReleasedValue } from '../read/release-schemas.ts';
import type { ReleaseDifference, ValueChange } from './compare-releases.ts';

type ChangeRow = CatalogFiles['changes'][number];

/** Why a release revised and withdrew values, as far as the record of changes says. */
export interface Reasons {
  readonly revised: ReadonlyMap<ValueChange, RowOf<'changes'>>;
  readonly withdrawn: ReadonlyMap<ReleasedValue, RowOf<'changes'>>;
  /** Rows that give a reason of nothing. */
  readonly idle: readonly ChangeRow[];
}

/** Gives each revised and withdrawn value the first row that speaks of it. */
export function findReasons(
  { revised, withdrawn }: Pick<ReleaseDifference, 'revised' | 'withdrawn'>,
  version: string,
  changes: CatalogFiles['changes'],
): Reasons {
  const own = changes.filter(({ row }) => row.release === version && row.kind !== 'added');
  const used = new Set<ChangeRow>();
  const find = (kind: string, value: ReleasedValue) => {
    const found = own.find(({ row }) => row.kind === kind && speaksOf(row, value));
    if (found) used.add(found);
    return found ? [found.row] : [];
  };
  return {
    revised: new Map(revised.flatMap((change) => find('revised', change.old).map((row) => [change, row] as const))),
    withdrawn: new Map(withdrawn.flatMap((value) => find('withdrawn', value).map((row) => [value, row] as const))),
    idle: own.filter((row) => !used.has(row)),
  };
}

/** A row speaks of all regions, or all periods, where it names none. */
function speaksOf({ indicator, regions, periods }: RowOf<'changes'>, value: ReleasedValue): boolean {
  return (
    indicator === value.indicator &&
    (regions.length === 0 || regions.includes(value.region)) &&
    (periods.length === 0 || periods.includes(value.period))
  );
}
