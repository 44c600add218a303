/** A place in a file, as editors count: line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault found in the data, with all a person needs to mend it. */
export interface Problem extends Place {
  /** `error` stops the build; `warning` is listed once in the report. */
  readonly severity: 'error' | 'warning';
  /** Short name of the check, such as `unknown-region`. */
  readonly check: string;
  /** The offending text. */
  readonly value: string;
  readonly expected: string;
  readonly advice: string;
  /** Not impossible: the sidecar may say in `confirmed` that it is so, and why. */
  readonly unlikely?: true;
  /** Other places the fault may lie at, such as the table that says otherwise. */
  readonly also?: readonly Place[];
}

/** `file:line:column  "value"  expected …  → what to do` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, value, expected, advice, severity, check } = problem;
  return `${file}:${line}:${column}  ${severity} ${check}  "${value}"  expected ${expected}  → ${advice}`;
}

/**
 * Orders problems by file, line, column and check, so that a report is the same on every machine.
 * A fault that several cells run into, such as an unknown region of their row, is told once.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const told = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...told.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.check, b.check) ||
      compare(a.value, b.value),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
