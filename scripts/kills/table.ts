import { LEFT } from '../command/commands.ts';
import { textTable } from '../command/text-table.ts';
import type { Trial } from './kill-step.ts';

/** Whether a kill left what it must not, or the next run did not put it right. */
export function isFault({ left, fault }: Trial): boolean {
  return left === 'mixed' || fault !== null;
}

/** How often each step was killed, what that left, and how often the next run failed. */
export function killsTable(trials: readonly Trial[]): string {
  const rows = [...Map.groupBy(trials, ({ step }) => step)].map(([step, these]) => [
    step,
    `${these.length}`,
    ...Object.keys(LEFT).map((left) => `${these.filter((trial) => trial.left === left).length}`),
    `${these.filter(({ fault }) => fault !== null).length}`,
  ]);
  return textTable([['step', 'kills', ...Object.keys(LEFT), 'next run failed'], ...rows]);
}
