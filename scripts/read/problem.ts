import { showText } from './show-text.ts';

/** A place in a file, as editors count: line and column from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault found in the data, with all a person needs to mend it. */
export interface Problem extends FilePlace {
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
  readonly also?: readonly FilePlace[];
}

/** Expectations and advice may hold a list of names; a cell may hold 200 MB. */
const LONGEST_SENTENCE = 2000;

/** A fault that stops the build. */
export function errorAt(place: FilePlace, check: string, value: string, expected: string, advice: string): Problem {
  return { severity: 'error', ...place, check, value, expected, advice };
}

/** `file:line:column  "value"  expected …  → what to do` */
export function formatProblem(problem: Problem): string {
  const { line, column, severity, check } = problem;
  const file = showText(problem.file, LONGEST_SENTENCE);
  const value = showText(problem.value);
  const expected = showText(problem.expected, LONGEST_SENTENCE);
  const advice = showText(problem.advice, LONGEST_SENTENCE);
  return `${file}:${line}:${column}  ${severity} ${check}  "${value}"  expected ${expected}  → ${advice}`;
}

/**
 * Orders problems by file, line, column and check, so that a report is the same on every machine.
 * A fault that several cells run into, such as an unknown region of their row, is told once.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted(inOrder);
  return sorted.filter((problem, at) => at === 0 || inOrder(problem, sorted[at - 1] as Problem) !== 0);
}

function inOrder(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.check, b.check) ||
    compare(a.value, b.value) ||
    compare(a.expected, b.expected) ||
    compare(a.advice, b.advice)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
