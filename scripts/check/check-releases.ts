import { countChanges, type ReleaseDifference } from '../derive/compare-releases.ts';
import { findReasons } from '../derive/find-reasons.ts';
import { errorAt, type Problem, startOf } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import type { StampedRelease } from '../read/read-releases.ts';
import type { ReleasedValue } from '../read/release-schemas.ts';

/** A stamped release with what it changed; `null` for the first. */
export interface ComparedRelease {
  readonly release: StampedRelease;
  readonly difference: ReleaseDifference | null;
}

/** Checks that releases differ as they say, that each revised or withdrawn value has its reason, and that both can be told. */
export function checkReleases(
  releases: readonly ComparedRelease[],
  { changes, units }: Pick<CatalogFiles, 'changes' | 'units'>,
): Problem[] {
  const known = new Set(units.map(({ row }) => row.id));
  return releases.flatMap(({ release: { facts }, difference }, at) => {
    const counted = difference && countChanges(difference);
    const before = releases[at - 1]?.release;
    const told = JSON.stringify(facts.changes);
    return [
      ...(told === JSON.stringify(counted)
        ? []
        : [
            errorAt(
              startOf(`releases/${facts.version}/release.json`),
              'changed-release',
              told,
              `${JSON.stringify(counted)}, as the comparison with the release before gives`,
              'restore both releases as they were stamped',
            ),
          ]),
      ...(difference && before ? checkReasons(difference, before, facts.version, changes) : []),
      ...(difference
        ? []
        : idleReasons(
            changes.filter(({ row }) => row.release === facts.version && row.kind !== 'added'),
            facts.version,
          )),
      ...(difference && before ? unknownUnits(difference, before, known) : []),
    ];
  });
}

/**
 * What lacks its reason, at the value as it stood before, and what is given as a reason of nothing.
 * @param before the release that values were revised of or withdrawn from
 */
export function checkReasons(
  difference: ReleaseDifference,
  before: StampedRelease,
  version: string,
  changes: CatalogFiles['changes'],
): Problem[] {
  const reasons = findReasons(difference, version, changes);
  const lacking = (kind: string, value: ReleasedValue, what: string) => {
    const { indicator, region, period } = value;
    const row = `release ${version}, ${kind}, ${indicator}, ${region}, ${period}`;
    const expected = `a row of catalog/changes.csv that says why: ${row}`;
    return errorAt(before.placeOf(value), 'missing-reason', what, expected, 'add it; one row may cover several');
  };
  return [
    ...difference.revised
      .filter((change) => !reasons.revised.has(change))
      .map((change) => lacking('revised', change.old, `${said(change.old)} → ${said(change.new)}`)),
    ...difference.withdrawn
      .filter((value) => !reasons.withdrawn.has(value))
      .map((value) => lacking('withdrawn', value, said(value))),
    ...idleReasons(reasons.idle, version),
  ];
}

/** Reasons of nothing. */
function idleReasons(rows: CatalogFiles['changes'], version: string): Problem[] {
  return rows.map(({ row, place }) =>
    errorAt(
      place('kind'),
      'idle-reason',
      row.indicator,
      `something that release ${version} has ${row.kind}`,
      'correct the row, or take it out',
    ),
  );
}

/** A value that a release changed is told with its unit for ever. */
function unknownUnits(
  { revised, finer, coarser, withdrawn }: ReleaseDifference,
  before: StampedRelease,
  known: ReadonlySet<string>,
): Problem[] {
  const old = [...[...revised, ...finer, ...coarser].map((change) => change.old), ...withdrawn];
  return old
    .filter(({ unit }) => !known.has(unit))
    .map((value) =>
      errorAt(
        before.placeOf(value),
        'unknown-unit',
        value.unit,
        'a unit of data/catalog/units.csv',
        'keep the unit there: a release tells this value in it',
      ),
    );
}

/** A value as it was published, or computed. */
function said({ printed, value, low, high, unit }: ReleasedValue): string {
  return `${printed || (value ?? `${low ?? ''}–${high ?? ''}`)} ${unit}`;
}
