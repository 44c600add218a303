import { toCsv } from '../../src/downloads/csv.ts';
import { checksum } from '../read/read-releases.ts';
import { type ReleaseContent, type ReleasedValue, type ReleaseFacts, releaseTables } from '../read/release-schemas.ts';

/** The files of a stamped release: its tables, and its facts with their checksums. */
export function releaseFiles(content: ReleaseContent, facts: Omit<ReleaseFacts, 'files'>): Map<string, string> {
  const rows = {
    'values.csv': withoutRepeats(content.values),
    'targets.csv': content.targets,
    'indicators.csv': content.indicators,
  };
  const tables = Object.entries(releaseTables).map(
    ([name, { shape }]) => [name, toCsv(Object.keys(shape), rows[name as keyof typeof rows])] as const,
  );
  const files = Object.fromEntries(tables.map(([name, text]) => [name, checksum(text)]));
  return new Map([...tables, ['release.json', `${JSON.stringify({ ...facts, files }, null, 1)}\n`]]);
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
