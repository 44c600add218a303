import { targetChangeColumns, valueChangeColumns } from '../../src/downloads/change-columns.ts';
import { toCsv } from '../../src/downloads/csv.ts';
import type { ComparedRelease } from '../check/check-releases.ts';
import { findReasons } from '../derive/find-reasons.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { type ReleasedTarget, type ReleasedValue, releaseTables } from '../read/release-schemas.ts';

/** A file of a release as readers take it along. */
export interface ReleaseDownload {
  readonly name: string;
  readonly columns: readonly string[];
  readonly text: string;
}

type Changes = CatalogFiles['changes'];

/** The tables of a release, every row saying all of itself, and what it changed since the one before. */
export function releaseDownloads({ release, difference }: ComparedRelease, changes: Changes): ReleaseDownload[] {
  const { values, targets, facts } = release;
  return [
    download('values.csv', Object.keys(releaseTables['values.csv'].shape), values),
    download('targets.csv', Object.keys(releaseTables['targets.csv'].shape), targets),
    ...(difference === null
      ? []
      : [
          download('changes.csv', namesOf(valueChangeColumns), valueChanges(difference, facts.version, changes)),
          download('target-changes.csv', namesOf(targetChangeColumns), targetChanges(difference)),
        ]),
  ];
}

function download(name: string, columns: readonly string[], rows: Parameters<typeof toCsv>[1]): ReleaseDownload {
  return { name, columns, text: toCsv(columns, rows) };
}

function namesOf(columns: readonly { readonly name: string }[]): string[] {
  return columns.map(({ name }) => name);
}

type Difference = NonNullable<ComparedRelease['difference']>;

function valueChanges(difference: Difference, version: string, changes: Changes) {
  const reasons = findReasons(difference, version, changes);
  const row = (
    kind: string,
    old: ReleasedValue | null,
    now: ReleasedValue | null,
    reason?: Changes[number]['row'],
  ): Record<string, unknown> => ({
    ...old,
    ...Object.fromEntries(Object.entries(old ?? {}).map(([name, cell]) => [`old_${name}`, cell])),
    ...(now ?? { value: null, low: null, high: null, unit: '', printed: '', qualifier: '', status: '', source: '' }),
    ...{ kind, reason_zh: reason?.text_zh ?? '', reason_en: reason?.text_en ?? '' },
  });
  const { added, revised, finer, coarser, withdrawn } = difference;
  return [
    ...revised.map((one) => row('revised', one.old, one.new, reasons.revised.get(one))),
    ...withdrawn.map((one) => row('withdrawn', one, null, reasons.withdrawn.get(one))),
    ...finer.map((one) => row('finer', one.old, one.new)),
    ...coarser.map((one) => row('coarser', one.old, one.new)),
    ...added.map((one) => row('added', null, one)),
  ];
}

function targetChanges({ verdicts, newTargets, goneTargets }: Difference) {
  const row = (kind: string, old: ReleasedTarget | null, now: ReleasedTarget | null) => ({
    ...(now ?? old),
    ...{ kind, old_verdict: old?.verdict ?? '', verdict: now?.verdict ?? '' },
  });
  return [
    ...verdicts.map((one) => row('verdict', one.old, one.new)),
    ...goneTargets.map((one) => row('withdrawn', one, null)),
    ...newTargets.map((one) => row('added', null, one)),
  ];
}
