import { entryOf } from '../read/entry-of.ts';
import type { JsonPath } from '../read/json-text.ts';
import { placeOfKey } from '../read/place-in-sidecar.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { Held } from './held.ts';
import type { Model } from './model.ts';
import { collapseRuns, expandRuns } from './period-runs.ts';

/** Names told in one message. */
const SOME = 20;

/** Whatever a table lacks of what its sidecar says it holds, or has beyond it, by name where it can be named. */
export function checkHolds(table: RawTable, held: Held, leftOut: number, model: Model): Problem[] {
  const { holds } = table.sidecar;
  return [
    ...checkRows(table, held),
    ...(holds.values === undefined || held.unsure.has('values') ? [] : checkValues(table, held, holds.values)),
    ...(held.unsure.has('values') ? [] : checkLeftOut(table, leftOut)),
    ...(held.unsure.has('regions') ? [] : checkRegions(table, held, model)),
    ...(held.unsure.has('periods') ? [] : checkPeriods(table, held)),
  ];
}

function checkRows(table: RawTable, { rows }: Held): Problem[] {
  if (rows === table.sidecar.holds.rows) return [];
  const last = table.blocks.at(-1)?.rows.at(-1)?.line;
  const where = last === undefined ? '' : `; the last one is in line ${last}`;
  return [incomplete(table, ['rows'], `${rows} rows`, `${table.sidecar.holds.rows} rows in ${table.file}${where}`)];
}

function checkValues(table: RawTable, { values }: Held, wanted: number): Problem[] {
  if (values === wanted) return [];
  return [incomplete(table, ['values'], `${values} values`, `${wanted} cells with a figure in ${table.file}`)];
}

/** A rule that is too broad keeps back more than was meant. */
function checkLeftOut(table: RawTable, leftOut: number): Problem[] {
  const { leftOut: wanted } = table.sidecar.holds;
  if (leftOut === wanted) return [];
  const found = `${leftOut} left out`;
  return [incomplete(table, ['leftOut'], found, `${wanted} figures withheld, excluded or ignored in ${table.file}`)];
}

function checkRegions(table: RawTable, { regions }: Held, model: Model): Problem[] {
  const wanted = table.sidecar.holds.regions;
  if (wanted === undefined) return [];
  const levelOf = (id: string) => model.regions.get(id)?.level ?? '';
  const levels = new Set([...Object.keys(wanted), ...[...regions].map(levelOf)]);
  return [...levels].flatMap((level) => {
    const found = [...regions].filter((id) => levelOf(id) === level);
    const list = entryOf(wanted, level) ?? 0;
    const all = [...model.regions.values()].filter((row) => row.level === level).map(({ id }) => id);
    const listed =
      typeof list === 'number'
        ? all
        : list.map((name) => model.gazetteer.find(name).find((id) => levelOf(id) === level) ?? name);
    const count = typeof list === 'number' ? list : list.length;
    const names = (ids: readonly string[]) =>
      ids
        .slice(0, SOME)
        .map((id) => model.regions.get(id)?.name_zh ?? id)
        .join('、');
    // A number names its regions only where it is that of the whole level.
    const absent = listed.length === count ? listed.filter((id) => !regions.has(id)) : [];
    const beyond = typeof list === 'number' ? [] : found.filter((id) => !listed.includes(id));
    if (found.length === count && absent.length + beyond.length === 0) return [];
    const parts = [
      `${count} of level ${level} in ${table.file}`,
      absent.length > 0 ? `${names(absent)} missing` : '',
      beyond.length > 0 ? `not ${names(beyond)}` : '',
    ];
    const path = entryOf(wanted, level) === undefined ? ['regions'] : ['regions', level];
    return [incomplete(table, path, `${found.length} of level ${level}`, parts.filter(Boolean).join('; '))];
  });
}

function checkPeriods(table: RawTable, { periods }: Held): Problem[] {
  const listed = table.sidecar.holds.periods;
  if (listed === undefined) return [];
  const wanted = expandRuns(listed);
  const absent = wanted.filter((period) => !periods.has(period));
  const beyond = [...periods].filter((period) => !wanted.includes(period));
  if (absent.length + beyond.length === 0) return [];
  const parts = [
    `${listed.join(', ')} in ${table.file}`,
    absent.length > 0 ? `${collapseRuns(absent).slice(0, SOME).join(', ')} missing` : '',
    beyond.length > 0 ? `not ${collapseRuns(beyond).slice(0, SOME).join(', ')}` : '',
  ];
  return [incomplete(table, ['periods'], collapseRuns(periods).join(', '), parts.filter(Boolean).join('; '))];
}

function incomplete(table: RawTable, path: JsonPath, value: string, expected: string): Problem {
  const advice = 'compare the file with the publication; only where it is whole correct holds';
  return errorAt(placeOfKey(table.sidecarJson, ['holds', ...path]), 'incomplete-table', value, expected, advice);
}
