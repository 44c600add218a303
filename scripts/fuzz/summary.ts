import { OUTCOMES } from '../command/commands.ts';
import { KINDS, type Kind } from './mutation.ts';
import { OPERATORS } from './operators.ts';
import type { Trial } from './workshop.ts';

type Done = NonNullable<Trial>;

/** Kinds in which nothing may pass in silence. */
const HELD_KINDS: readonly number[] = [1, 2, 3, 4, 5, 6];

/** Kind of the operator of a trial. */
function kindOf({ operator }: { operator: string }): Kind {
  const found = OPERATORS.find(({ name }) => name === operator);
  if (!found) throw new Error(`There is no operator ${operator}.`);
  return found.kind;
}

/** Kind by outcome, with the total below. */
export function summaryTable(trials: readonly Done[]): string {
  const outcomes = Object.keys(OUTCOMES);
  const kinds = Object.entries(KINDS).map(([kind, name]) => ({ name: `${kind} ${name}`, kind: Number(kind) }));
  const rows = [
    ...kinds.map(({ name, kind }) => ({ name, these: trials.filter((trial) => kindOf(trial) === kind) })),
    { name: 'total', these: trials },
  ].filter(({ these }) => these.length > 0);
  const cells = rows.map(({ name, these }) => [
    name,
    ...outcomes.map((outcome) => String(these.filter((trial) => trial.outcome === outcome).length)),
    String(these.length),
  ]);
  const lines = [['kind', ...outcomes, 'all'], ...cells];
  const width = (column: number) => Math.max(...lines.map((line) => line[column]?.length ?? 0));
  return lines
    .map((line) => line.map((cell, at) => (at === 0 ? cell.padEnd(width(at)) : cell.padStart(width(at) + 2))).join(''))
    .join('\n');
}

/** Operators by how many of their mutations were silent, most first. */
export function silentOperators(trials: readonly Done[]): string[] {
  return [...Map.groupBy(trials, ({ operator }) => operator)]
    .map(([operator, these]) => ({
      operator,
      all: these.length,
      silent: these.filter(({ outcome }) => outcome === 'silent').length,
    }))
    .filter(({ silent }) => silent > 0)
    .sort((a, b) => b.silent - a.silent || (a.operator < b.operator ? -1 : 1))
    .map(({ operator, silent, all }) => `${operator} ${silent}/${all}`);
}

/** Whether a kind that has to be told of passed in silence. */
export function fails(trials: readonly Done[]): boolean {
  return trials.some((trial) => trial.outcome === 'silent' && HELD_KINDS.includes(kindOf(trial)));
}
