import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { exitOnSignal } from '../command/exit-on-signal.ts';
import type { Planned } from './operators.ts';
import type { Trial } from './workshop.ts';

/** A build takes a second; one that takes longer than this, or than so many times the first build, stands still. */
const LIMIT = { seconds: 10, times: 4 } as const;

export interface TrialOptions {
  readonly data: string;
  readonly seed: number;
  readonly planned: readonly Planned[];
  /** Called after each trial with the number of those done. */
  readonly onDone?: (done: number) => void;
}

/** Copies of the data that are in use; none is left behind, however the command ends. */
const folders = new Set<string>();

function removeFoldersOnExit(): void {
  exitOnSignal();
  process.once('exit', () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

/** Tries all mutations, as many at a time as there are processors; in the order of the plan. */
export async function runTrials({ data, seed, planned, onDone }: TrialOptions): Promise<Trial[]> {
  removeFoldersOnExit();
  const trials: Trial[] = [];
  const queue = planned.map((one, at) => ({ one, at }));
  let done = 0;
  const lane = async () => {
    let bench = queue.length > 0 ? await startWorker(data, seed) : null;
    for (let next = queue.shift(); next && bench; next = queue.shift()) {
      const answer = await ask(bench, next.one);
      trials[next.at] = answer === 'hang' ? hung(next.one) : answer;
      onDone?.(++done);
      if (answer !== 'hang') continue;
      await bench.end();
      bench = await startWorker(data, seed);
    }
    await bench?.end();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), planned.length) }, lane));
  return trials;
}

function hung(planned: Planned): Trial {
  return {
    ...planned,
    note: `see --repeat ${planned.operator}:${planned.number}`,
    outcome: 'hang',
    why: `not done in ${LIMIT.seconds} s`,
  };
}

/** A worker with its own copy of the data. */
interface Bench {
  readonly worker: Worker;
  /** Milliseconds a mutation may take. */
  readonly limit: number;
  readonly end: () => Promise<void>;
}

async function startWorker(data: string, seed: number): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'rural-ledger-fuzz-'));
  folders.add(folder);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { data, folder, seed } });
  const end = async () => {
    await worker.terminate();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const first = Number(await heard(worker));
    return { worker, limit: Math.max(LIMIT.seconds * 1000, LIMIT.times * first), end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function ask({ worker, limit }: Bench, planned: Planned): Promise<Trial | 'hang'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'hang'>((resolve) => {
    timer = setTimeout(() => resolve('hang'), limit);
  });
  const answer = heard(worker) as Promise<Trial>;
  worker.postMessage(planned);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The next message of a worker. */
function heard(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (message) => {
      worker.off('error', reject);
      resolve(message);
    });
  });
}
