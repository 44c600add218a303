/** Tries one mutation per message; a thread of its own, so that one that hangs can be ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { copyOfData } from './mutated-folder.ts';
import type { Planned } from './operators.ts';
import { Workshop } from './workshop.ts';

const { data, folder, seed } = workerData as { data: string; folder: string; seed: number };
const start = performance.now();
const workshop = new Workshop(copyOfData(data, folder));
parentPort?.on('message', (planned: Planned) => parentPort?.postMessage(workshop.try(seed, planned)));
parentPort?.postMessage(performance.now() - start);
