/** Runs the program that reads a synthetic table, and says what it took. */
import { runNode } from '../command/child.ts';

/** What a way of reading took. */
interface NormaliseRun {
  /** Of the processor. */
  readonly seconds: number;
  /** Most memory held, in bytes. */
  readonly peak: number;
  readonly rows: number;
}

/** Reads the table of a folder, in a process of its own, because the peak of memory is one of a process. */
export async function runNormalise(way: 'ours' | 'papaparse', folder: string, rows: number): Promise<NormaliseRun> {
  const { ok, output } = await runNode(['scripts/bench/normalise-program.ts', way, folder]);
  if (!ok) throw new Error(output);
  const run = JSON.parse(output.trim().split('\n').at(-1) ?? '') as NormaliseRun;
  if (run.rows < rows) throw new Error(`${way} read ${run.rows} of ${rows} rows`);
  return run;
}

export const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`;
