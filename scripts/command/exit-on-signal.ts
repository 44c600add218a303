import { constants } from 'node:os';

const endings = new Set<() => Promise<unknown>>();
let watching = false;

/**
 * From now on a signal ends this process by way of `exit`, so that what it was writing is put away, and never between two
 * steps that belong together. Until then it ends at once: reading has nothing to put away.
 * @param first what has to end before, such as programs of its own
 */
export function exitOnSignal(first?: () => Promise<unknown>): void {
  if (first) endings.add(first);
  if (watching) return;
  watching = true;
  // Ctrl+C may come twice, from the terminal and from the program that started this one; more than once is no haste.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(signal));
}

async function end(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): Promise<void> {
  await Promise.all([...endings].map((ending) => ending()));
  process.exit(128 + constants.signals[signal]);
}
