import { ascending } from 'd3';
import { showText } from './show-text.ts';

/** Line and column, from 1, as editors count; row and column of the sheet in a workbook. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** A place in a file. */
export interface FilePlace extends CellPlace {
  readonly file: string;
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

/** A problem whose place may not name its file yet. */
export type ProblemAt<Place extends CellPlace> = Place & Omit<Problem, keyof FilePlace>;

/** The beginning of a file, where faults of all of it stand. */
export function startOf(file: string): FilePlace {
  return { file, line: 1, column: 1 };
}

/** A fault that stops the build. */
export function errorAt<Place extends CellPlace>(
  place: Place,
  check: string,
  value: string,
  expected: string,
  advice: string,
): ProblemAt<Place> {
  return { severity: 'error', ...place, check, value, expected, advice };
}

/** What may be right but hardly is: it stops the build until the sidecar confirms it. */
export function unlikelyAt<Place extends CellPlace>(
  place: Place,
  check: string,
  value: string,
  expected: string,
  advice: string,
): ProblemAt<Place> {
  return { ...errorAt(place, check, value, expected, `${advice}; if it is so, say why in confirmed`), unlikely: true };
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
    ascending(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    ascending(a.check, b.check) ||
    ascending(a.value, b.value) ||
    ascending(a.expected, b.expected) ||
    ascending(a.advice, b.advice)
  );
}
