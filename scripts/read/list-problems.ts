import { formatProblem, type Problem } from './problem.ts';

/** Most messages of one check; a thousand more of the same kind tell nothing new. */
const MOST = 100;

/** The lines that report problems: at most 100 of each check, then how many more there are. */
export function listProblems(problems: readonly Problem[]): string[] {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const kind = `${problem.severity} ${problem.check}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MOST) lines.push(formatProblem(problem));
  }
  for (const [kind, count] of counts)
    if (count > MOST) lines.push(`… and ${count - MOST} more: ${kind}, ${count} in all`);
  return lines;
}
