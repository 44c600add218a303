import Papa from 'papaparse';
import { toCsv } from '../../src/downloads/csv.ts';
import { keyOf } from '../../src/record/series-key.ts';
import type { Observation } from '../../src/record/types.ts';
import { type BuiltRecord, errorsOf } from '../build-record.ts';
import type { OUTCOMES } from '../command/commands.ts';
import type { Mutation } from './mutation.ts';

/** What became of a mutation. */
export type Outcome = keyof typeof OUTCOMES;

export interface Verdict {
  readonly outcome: Outcome;
  /** The first error, or what passed without one. */
  readonly why: string;
}

/** How far a plausible value may be off: a share of it, or a number for rates, indices and years. */
const MARGIN = { share: 0.1, points: 2 } as const;
const BY_POINTS = new Set(['percent', 'percentage-points', 'index', 'calendar-year']);

/** Holds the figures read from changed files against the sound ones. */
function compareValues(sound: BuiltRecord, changed: BuiltRecord): Verdict {
  const [before, after] = [valuesByKey(sound), valuesByKey(changed)];
  for (const key of before.keys()) if (!after.has(key)) return { outcome: 'silent', why: `lost: ${key}` };
  for (const key of after.keys()) if (!before.has(key)) return { outcome: 'silent', why: `new: ${key}` };
  let differs = '';
  for (const [key, figures] of before) {
    const others = after.get(key) ?? [];
    if (sameReadings(figures, others)) continue;
    differs ||= key;
    const kind = sound.model.units.get(figures[0]?.unit ?? '')?.kind ?? '';
    const strays = (some: readonly Observation[], all: readonly Observation[]) =>
      some.find((one) => !all.some((other) => near(one, other, kind)));
    const stray = strays(others, figures) ?? strays(figures, others);
    if (stray) return { outcome: 'silent', why: `${key}: ${list(figures)} became ${list(others)}` };
  }
  return differs ? { outcome: 'plausible', why: `near: ${differs}` } : { outcome: 'right', why: 'the same figures' };
}

/** Published figures; derived ones follow from them. */
function valuesByKey({ observations }: BuiltRecord): Map<string, Observation[]> {
  return Map.groupBy(
    observations.filter(({ status }) => status !== 'derived'),
    (observation) => `${keyOf(observation)} (${observation.unit}, ${observation.source})`,
  );
}

function sameReadings(some: readonly Observation[], others: readonly Observation[]): boolean {
  const reading = ({ value, low, high, qualifier, status }: Observation) =>
    [value, low, high, qualifier, status].join('|');
  const [one, other] = [new Set(some.map(reading)), new Set(others.map(reading))];
  return one.size === other.size && [...one].every((text) => other.has(text));
}

function near(one: Observation, other: Observation, kind: string): boolean {
  const close = (a: number | null, b: number | null) => {
    if (a === null || b === null) return a === b;
    const margin = BY_POINTS.has(kind) ? MARGIN.points : Math.max(MARGIN.share * Math.abs(b), lastDigit(b));
    return Math.abs(a - b) <= margin * (1 + 1e-9);
  };
  if (one.value !== null || other.value !== null) return close(one.value, other.value);
  return close(one.low, other.low) && close(one.high, other.high);
}

/** Nine in the last place of a whole number of two digits: 10 for 17 looks as good as 17 for 10. */
function lastDigit(value: number): number {
  return Number.isInteger(value) && Math.abs(value) >= 10 && Math.abs(value) < 100 ? 9 : 0;
}

function list(figures: readonly Observation[]): string {
  return figures.map(({ value, low, high }) => value ?? `${low}–${high}`).join(', ');
}

/** Controls, marks that turn or hide text, and what a wrong encoding leaves behind; line breaks and tabs are text. */
const BROKEN = /(?![\n\r\t])[\p{Cc}\p{Cf}\uFFFD]|锟斤拷/u;

/** Texts that are published with the figures: broken ones, ones a spreadsheet runs, quotes that lost their figure. */
function compareTexts(sound: BuiltRecord, changed: BuiltRecord): string | null {
  const known = new Map(sound.observations.map((observation) => [observation.id, observation]));
  const texts = new Set(sound.observations.flatMap(textsOf));
  for (const observation of changed.observations) {
    for (const text of textsOf(observation)) {
      if (texts.has(text)) continue;
      if (BROKEN.test(text))
        return `${observation.id}: published with ${JSON.stringify(text.match(BROKEN)?.[0])} in its text`;
      if (runs(text)) return `${observation.id}: a spreadsheet would run ${JSON.stringify(text.slice(0, 20))}`;
    }
    const before = known.get(observation.id);
    if (before && observation.quote !== null && printsValue(before) && !printsValue(observation))
      return `${observation.id}: its quote does not print ${observation.printed}`;
  }
  return null;
}

function textsOf({ printed, quote, note, locator, periodNote }: Observation): string[] {
  return [printed, quote, note, locator, periodNote].filter((text) => text !== null);
}

/** Whether the downloads hand a text to a spreadsheet as a formula. */
function runs(text: string): boolean {
  const written = Papa.parse<string[]>(toCsv(['text'], [{ text }])).data[1]?.[0] ?? '';
  return /^\s*[=+\-@]/.test(written.normalize('NFKC')) && !/^[-+]?[\d,.]+%?$/.test(written.trim());
}

function printsValue({ quote, printed }: Observation): boolean {
  const numbers = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .match(/\d+(?:\.\d+)?/g) ?? [];
  const inQuote = new Set(numbers(quote ?? ''));
  return numbers(printed).length > 0 && numbers(printed).every((number) => inQuote.has(number));
}

/** Files in which an error counts as located: those changed, and the other half of each pair of table and sidecar. */
function filesConcerned(mutation: Mutation, sound: BuiltRecord): Set<string> {
  const pairs = sound.tables.map(({ table }) => [table.file, table.sidecarFile] as const);
  const touched = [...mutation.changes.keys()];
  return new Set([...touched, ...pairs.filter((pair) => pair.some((file) => touched.includes(file))).flat()]);
}

/** The verdict on a record built from changed files. */
export function judge(mutation: Mutation, sound: BuiltRecord, changed: BuiltRecord): Verdict {
  const errors = errorsOf(changed.problems);
  const concerned = filesConcerned(mutation, sound);
  const located = errors.find(({ file }) => concerned.has(file));
  const first = located ?? errors[0];
  if (first) {
    const why = `${first.file}:${first.line}:${first.column} ${first.check} ${JSON.stringify(first.value.slice(0, 60))}`;
    return { outcome: located ? 'located' : 'unlocated', why };
  }
  const verdict = compareValues(sound, changed);
  if (verdict.outcome === 'silent') return verdict;
  const text = compareTexts(sound, changed);
  if (text !== null) return { outcome: 'silent', why: text };
  if (mutation.mustStop) return { outcome: 'silent', why: `passed, with ${verdict.why}` };
  return verdict;
}
