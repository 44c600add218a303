import type { ChangedValue, IndicatorShare, StampedRelease } from '../../src/record/ledger.ts';
import { yearOf } from '../../src/record/period.ts';
import type { Text } from '../../src/record/types.ts';
import type { BuiltRecord } from '../build-record.ts';
import type { ComparedRelease } from '../check/check-releases.ts';
import type { ReleaseDifference } from '../derive/compare-releases.ts';
import { findReasons } from '../derive/find-reasons.ts';
import { checksum } from '../read/read-releases.ts';
import { text } from '../read/recorded.ts';
import type { ReleasedIndicator, ReleasedTarget, ReleasedValue, releaseArchives } from '../read/release-schemas.ts';
import { releaseDownloads } from './release-downloads.ts';

/** The archive of what a site serves; the other is kept for whoever reads the repository. */
const SERVED = 'embeds.json.br' satisfies (typeof releaseArchives)[number];

type Files = BuiltRecord['files'];
/** Names of indicators, also of those that are gone. */
type Names = ReadonlyMap<string, Text>;
type Release = ComparedRelease['release'];

/** The tables of releases, by the name of the file in the record. */
export function releaseFilesOf({ releases, files }: Pick<BuiltRecord, 'releases' | 'files'>): Map<string, string> {
  return new Map(
    releases.flatMap((compared) =>
      releaseDownloads(compared, files.changes).map(
        ({ name, text }) => [`releases/${compared.release.facts.version}/${name}`, text] as const,
      ),
    ),
  );
}

/** The embeds that releases keep, by the name of the file below `releases/` of the record. */
export function frozenFiles({ releases }: Pick<BuiltRecord, 'releases'>): Map<string, Uint8Array> {
  return new Map(
    releases.flatMap(({ release: { facts, archives } }) => {
      const bytes = archives.get(SERVED);
      return bytes ? [[`releases/${facts.version}/${SERVED}`, bytes] as const] : [];
    }),
  );
}

/** Stamped releases as the record tells of them, the newest first. */
export function stampedReleases({ releases, files }: Pick<BuiltRecord, 'releases' | 'files'>): StampedRelease[] {
  const told = releases.flatMap(({ release }) => release.indicators);
  const indicators = [...told, ...files.indicators.map(({ row }) => row)];
  const names = new Map(indicators.map((row) => [row.id, text(row, 'name')]));
  return releases.map((compared) => stampedRelease(compared, files, names)).reverse();
}

function stampedRelease(compared: ComparedRelease, files: Files, names: Names): StampedRelease {
  const { release, difference } = compared;
  const { version, date, counts, frozen } = release.facts;
  const verdicts = Map.groupBy(release.targets, ({ verdict }) => verdict);
  return {
    version,
    date,
    ...counts,
    held: sharesOf(release.values, release.indicators),
    verdicts: [...verdicts].map(([verdict, { length }]) => ({ verdict, count: length })),
    files: releaseDownloads(compared, files.changes).map(({ name, columns, text }) => ({
      name,
      bytes: Buffer.byteLength(text),
      hash: checksum(text),
      columns,
    })),
    notes: files.changes.flatMap(({ row }) =>
      row.release === version && row.kind === 'added'
        ? [{ indicator: row.indicator || null, regions: row.regions.map(regionNames(files)), text: text(row, 'text') }]
        : [],
    ),
    frozen,
    difference: difference && differenceOf(difference, release, files, names),
  };
}

function differenceOf(
  difference: ReleaseDifference,
  { facts, indicators }: Release,
  files: Files,
  names: Names,
): NonNullable<StampedRelease['difference']> {
  const reasons = findReasons(difference, facts.version, files.changes);
  const change = changeWriter(files, names);
  const { finer, coarser } = difference;
  return {
    revised: difference.revised.map((one) => change(one.old, one.new, reasons.revised.get(one))),
    withdrawn: difference.withdrawn.map((old) => change(old, null, reasons.withdrawn.get(old))),
    finer: finer.map((one) => change(one.old, one.new)),
    coarser: coarser.map((one) => change(one.old, one.new)),
    added: sharesOf(difference.added, indicators),
    verdicts: difference.verdicts.map((one) => ({ ...target(one.new), old: one.old.verdict })),
    newTargets: difference.newTargets.map(target),
    goneTargets: difference.goneTargets.map(target),
  };
}

function target(row: ReleasedTarget) {
  return { id: row.id, name: text(row, 'name'), verdict: row.verdict };
}

/** Words a change with the names that the catalogs have; what they have no longer is called by its id. */
function changeWriter(files: Files, names: Names) {
  const codeNames = new Map(files.dimensions.map(({ row }) => [`${row.dimension}=${row.code}`, text(row, 'name')]));
  const regionName = regionNames(files);
  const shown = ({ value, low, high, unit, printed, qualifier, status }: ReleasedValue) => ({
    value,
    low,
    high,
    unit,
    printed,
    qualifier,
    status,
  });
  return (old: ReleasedValue, now: ReleasedValue | null, reason?: Files['changes'][number]['row']): ChangedValue => ({
    indicator: { id: old.indicator, name: names.get(old.indicator) ?? plain(old.indicator) },
    codes: old.dimensions
      .split(';')
      .filter(Boolean)
      .map((pair) => codeNames.get(pair) ?? plain(pair)),
    region: regionName(old.region),
    period: old.period,
    old: shown(old),
    new: now && shown(now),
    reason: reason ? text(reason, 'text') : null,
  });
}

function regionNames(files: Files): (id: string) => Text {
  const names = new Map(files.regions.map(({ row }) => [row.id, text(row, 'short')]));
  return (id) => names.get(id) ?? plain(id);
}

function plain(id: string): Text {
  return { zh: id, en: id };
}

/** How many values, regions and years each indicator has, in the order of the catalog. */
function sharesOf(values: readonly ReleasedValue[], indicators: readonly ReleasedIndicator[]): IndicatorShare[] {
  const found = Map.groupBy(values, ({ indicator }) => indicator);
  return indicators.flatMap(({ id, theme, ...names }) => {
    const own = found.get(id);
    if (!own) return [];
    const years = own.map(({ period }) => yearOf(period)).filter((year) => year > 0);
    return [
      {
        id,
        theme,
        name: text(names, 'name'),
        values: own.length,
        regions: new Set(own.map(({ region }) => region)).size,
        years: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
      },
    ];
  });
}
