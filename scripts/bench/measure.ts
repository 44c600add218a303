/** What a measurement of the bench is, and the table they make. */
import { median as middle } from 'd3';
import { textTable } from '../command/text-table.ts';

/** One line of the table: what was measured, how good it has to be, and how good it is. */
export interface BenchRow {
  readonly what: string;
  /** The bar, in words. */
  readonly bar: string;
  readonly here: string;
  /** The same of a peer, measured in the same run. */
  readonly peer?: string;
  /** `undefined` where there is no bar to pass. */
  readonly passed?: boolean;
  /** How it was measured, where the line does not say it. */
  readonly note?: string;
}

export interface BenchContext {
  /** The built site. */
  readonly folder: string;
  /** How often timings are repeated; the median counts. */
  readonly runs: number;
  /** How many synthetic rows the measurement of the engine reads. */
  readonly rows: number;
  /** With how many counties the site is built, size by size. */
  readonly counties: readonly number[];
}

/** A group of measurements; listed in `scripts/bench.ts`, which `--only NAME` chooses from. */
export interface Measurement {
  readonly name: string;
  /** What is being done, as the step's label. */
  readonly label: string;
  /** Whether it measures what needs no built site. */
  readonly withoutSite?: true;
  /** Takes minutes, so it is made only where it is asked for by name. */
  readonly isLong?: true;
  run(context: BenchContext): Promise<BenchRow[]>;
}

const HEADINGS = ['what', 'bar', 'here', 'peer', ''] as const;

/** The rows as a table of aligned columns, notes below it. */
export function formatTable(rows: readonly BenchRow[]): string {
  const marks = { true: 'ok', false: 'MISSED', undefined: '' };
  const cells = rows.map(({ what, bar, here, peer = '', passed }) => [what, bar, here, peer, marks[`${passed}`]]);
  const notes = new Set(rows.flatMap(({ note }) => (note ? [note] : [])));
  return [textTable([HEADINGS, ...cells]), '', ...notes].join('\n');
}

/** The middle one, or the mean of the middle two; `NaN` of none. */
export function median(values: readonly number[]): number {
  return middle(values) ?? Number.NaN;
}

export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
