import { LEFT } from '../command/commands.ts';
import type { Trial } from './kill-step.ts';

/** Whether a kill left what it must not, or the next run did not put it right. */
export function isFault({ left, fault }: Trial): boolean {
  return left === 'mixed' || fault !== null;
}

/** How often each step was killed, what that left, and how often the next run failed. */
export function killsTable(trials: readonly Trial[]): string {
  const rows = [...Map.groupBy(trials, ({ step }) => step)].map(([step, these]) => [
    step,
    these.length,
    ...Object.keys(LEFT).map((left) => these.filter((trial) => trial.left === left).length),
    these.filter(({ fault }) => fault !== null).length,
  ]);
  const lines = [['step', 'kills', ...Object.keys(LEFT), 'next run failed'], ...rows];
  const width = (column: number) => Math.max(...lines.map((line) => String(line[column]).length));
  return lines
    .map((line) =>
      line
        .map((cell, at) => (at === 0 ? String(cell).padEnd(width(at)) : String(cell).padStart(width(at) + 2)))
        .join(''),
    )
    .join('\n');
}
