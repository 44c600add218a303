import { availableParallelism } from 'node:os';

/** Memory that a thread is given which holds the record and makes pages of it, in bytes. */
const MEMORY = 2.5e9;

/** How many threads make pages: one for each processor, as far as memory lasts. */
export function threadCount(processors = availableParallelism(), memory = process.availableMemory()): number {
  return Math.max(1, Math.min(processors, Math.floor(memory / MEMORY)));
}
