import type { RecordData } from '../../src/record/ledger.ts';
import type { Observation, Region, Unit } from '../../src/record/types.ts';
import { type KnownNames, seriesId } from './known-names.ts';
import { namesIn } from './name-list.ts';
import type { Said } from './read-message.ts';
import { type Language, valueFaults } from './said-value.ts';

/** A sentence read back, with what it speaks of. */
export interface Told {
  readonly key: string;
  readonly said: Said;
  /** Which words name the regions it speaks of; empty where none do. */
  readonly scope: string;
  readonly language: Language;
  readonly data: RecordData;
  /** All messages of the language. */
  readonly messages: Readonly<Record<string, string>>;
  readonly names: KnownNames;
  /** The rows of its figure, or the values it is made from. */
  readonly rows: readonly Observation[];
  /** Id of its figure, target or region. */
  readonly of: string;
}

/** Recomputes a sentence from its rows: what is wrong with it. */
export type Check = (told: Told) => readonly string[];

/** A count as it is written. */
function countOf(text: string | undefined): number {
  return Number((text ?? '').replaceAll(',', ''));
}

/** Says that a number should be another. */
export function countFaults(name: string, text: string | undefined, right: number): string[] {
  return countOf(text) === right ? [] : [`${name} is ${right}, not ${text}`];
}

/** The fault, unless a condition holds. */
export function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}

/** What the sentence may mean by the names of its series, region and period. */
interface Names {
  readonly subject?: string | undefined;
  readonly region?: string | undefined;
  readonly period?: string | undefined;
}

/** The rows of those that are of a named series, region and period; a name that is left out is any. */
export function rowsNamed(
  { names }: Told,
  rows: readonly Observation[],
  { subject, region, period }: Names,
): Observation[] {
  return rows.filter(
    (row) =>
      (subject === undefined || names.series.get(subject)?.has(seriesId(row))) &&
      (region === undefined || names.regions.get(region)?.has(row.region)) &&
      (period === undefined || names.periods.get(period)?.has(row.period)),
  );
}

/** What is wrong with a value said of a row that must be there. */
export function rowFaults(told: Told, name: string, text: string | undefined, row: Observation | undefined): string[] {
  if (!row) return [`${name}: no such row`];
  return valueFaults(text ?? '', row, unitOf(told, row.unit), told.language, decimalsOf(told, row)).map(
    (fault) => `${name}: ${fault}`,
  );
}

/** Decimals to which an indicator is shown. */
function decimalsOf({ data }: Told, { indicator }: Pick<Observation, 'indicator'>): number {
  return byId(data.indicators).get(indicator)?.decimals ?? 0;
}

export function unitOf({ data }: Told, id: string): Unit {
  const found = byId(data.units).get(id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
}

export function regionOf({ data }: Told, id: string): Region {
  const found = byId(data.regions).get(id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

export function indicatorOf({ data }: Told, id: string) {
  const found = byId(data.indicators).get(id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

const catalogs = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>();

/** The rows of a catalog by their id; looked up many times. */
function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const known = catalogs.get(rows) as ReadonlyMap<string, Row> | undefined;
  const found = known ?? new Map(rows.map((row) => [row.id, row]));
  catalogs.set(rows, found);
  return found;
}

/** Every value on record that counts, of whatever series. */
export function chosen({ data }: Told): readonly Observation[] {
  return [...placesOf(data).values()];
}

/** Whether it is known where a value comes from: only such values are put in a sentence beside others that are. */
export function isGrounded({ data }: Told, { sources, status }: Observation): boolean {
  const known = sources.flatMap((id) => byId(data.sources).get(id) ?? []).map(isKnown);
  return status === 'derived' ? known.every(Boolean) : known.length === 0 || known.some(Boolean);
}

function isKnown({ title, publishers, published, copy, read }: RecordData['sources'][number]): boolean {
  const isDated = published !== '' || (['repository', 'export'].includes(copy) && read !== '');
  return title !== '' && publishers.length > 0 && isDated;
}

/** The row of a series of another region or period. */
export function sibling(told: Told, row: Observation, other: Partial<Pick<Observation, 'region' | 'period'>>) {
  const { region, period } = { ...row, ...other };
  return placesOf(told.data).get(`${seriesId(row)} ${region} ${period}`);
}

const places = new WeakMap<RecordData, ReadonlyMap<string, Observation>>();

/** Chosen values by their place in the record; looked up many times. */
function placesOf(data: RecordData): ReadonlyMap<string, Observation> {
  const known = places.get(data);
  if (known) return known;
  const own = data.observations.filter((one) => one.chosen);
  const found = new Map(own.map((one) => [`${seriesId(one)} ${one.region} ${one.period}`, one]));
  places.set(data, found);
  return found;
}

/** Whether the concept of a row's series changes after one year, up to another. */
export function isBroken(
  told: Told,
  { indicator, dimensions, region }: Observation,
  from: string,
  to: string,
): boolean {
  return indicatorOf(told, indicator).breaks.some(
    ({ period, regions, dimensions: named }) =>
      period > from &&
      period <= to &&
      (regions.length === 0 || regions.includes(region)) &&
      Object.entries(named).every(([id, code]) =>
        code === '*' ? dimensions[id] !== byId(told.data.dimensions).get(id)?.default : dimensions[id] === code,
      ),
  );
}

/** The rows that a list of names stands for; of many the list names some, and says how many. */
export function areNamed(
  { messages, language }: Told,
  text: string | undefined,
  ids: ReadonlySet<string>,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const { names, count } = namesIn(text ?? '', language, messages);
  const meant = names.map((name) => [...(known.get(name) ?? [])].find((id) => ids.has(id)));
  return count === ids.size && meant.every((id) => id !== undefined) && new Set(meant).size === names.length;
}

/** Whether one value is above another whatever was rounded away; touching ends of rounding leave it as printed. */
export function isAbove(one: Observation, other: Observation): boolean {
  return (
    (one.low ?? Number.NEGATIVE_INFINITY) >= (other.high ?? Number.POSITIVE_INFINITY) - 1e-9 &&
    numberOf(one) > numberOf(other)
  );
}

export function numberOf({ value }: Pick<Observation, 'value'>): number {
  return value ?? Number.NaN;
}

/** The rows with the highest and with the lowest value. */
export function extremes(rows: readonly Observation[]) {
  const values = rows.map(numberOf);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  return { highest: rows.filter((row) => row.value === most), lowest: rows.filter((row) => row.value === least) };
}
