import { toCsv } from '../../src/downloads/csv.ts';
import { packTable } from '../read/packed-table.ts';
import { checksum } from '../read/read-releases.ts';
import { type ReleaseContent, type ReleasedValue, type ReleaseFacts, releaseTables } from '../read/release-schemas.ts';

/** The figures that a release keeps as it draws them. */
export interface FrozenFigures {
  readonly facts: NonNullable<ReleaseFacts['frozen']>;
  /** Name of an archive to its bytes. */
  readonly archives: ReadonlyMap<string, Uint8Array>;
}

/** The files of a stamped release: its tables, packed, the figures it keeps, and its facts with the checksums of both. */
export function releaseFiles(
  content: ReleaseContent,
  facts: Omit<ReleaseFacts, 'files' | 'frozen'>,
  frozen: FrozenFigures | null = null,
): Map<string, string | Uint8Array> {
  const rows = {
    'values.csv': withoutRepeats(content.values),
    'targets.csv': content.targets,
    'indicators.csv': content.indicators,
  };
  const tables = Object.entries(releaseTables).map(
    ([name, { shape }]) => [name, toCsv(Object.keys(shape), rows[name as keyof typeof rows])] as const,
  );
  const archives = [...(frozen?.archives ?? [])];
  const files = Object.fromEntries([...tables, ...archives].map(([name, content]) => [name, checksum(content)]));
  const told = { ...facts, frozen: frozen?.facts ?? null, files };
  return new Map<string, string | Uint8Array>([
    ...tables.map(([name, text]) => packTable(name, text)),
    ...archives,
    ['release.json', `${JSON.stringify(told, null, 1)}\n`],
  ]);
}

/** What most values are is left out, and so is what a row shares with the one above. */
function withoutRepeats(values: readonly ReleasedValue[]) {
  return values.map((value, at) => {
    const series = [value.indicator, value.dimensions, value.unit];
    const above = values[at - 1];
    const repeats =
      above && [above.indicator, above.dimensions, above.unit].every((cell, index) => cell === series[index]);
    return {
      ...value,
      ...(repeats ? { indicator: '', dimensions: '', unit: '' } : {}),
      qualifier: value.qualifier === 'exact' ? '' : value.qualifier,
      status: value.status === 'published' ? '' : value.status,
    };
  });
}
